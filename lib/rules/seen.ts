/** Which fields an object has, of those that rules wait for. A field counts wherever in the object it is. */
export class Seen {
  private readonly ids = new Map<string, number>();
  private marks = new Uint8Array(0);

  /** The number of a field that a rule waits for; asked before the first object is looked at. */
  add(field: string): number {
    const id = this.ids.get(field) ?? this.ids.size;
    this.ids.set(field, id);
    if (id >= this.marks.length) this.marks = new Uint8Array(2 * id + 1);
    return id;
  }

  /** The number of a field, -1 for one that no rule waits for. */
  idOf(field: string): number {
    return this.ids.get(field) ?? -1;
  }

  clear(): void {
    this.marks.fill(0);
  }

  mark(id: number): void {
    this.marks[id] = 1;
  }

  /** Whether at least one of the fields is there. */
  hasOne(ids: readonly number[]): boolean {
    for (let i = 0; i < ids.length; i++) if (this.marks[ids[i] as number] === 1) return true;
    return false;
  }
}
