/** Characters of texts that are remembered at once. */
const MOST = 16 * 1024 * 1024;

/** What was made of texts. When it is full, it forgets, so that it stays small however long a program runs. */
export class Memory<T> {
  private readonly known = new Map<string, T>();
  private length = 0;

  of(text: string, make: () => T): T {
    const found = this.known.get(text);
    if (found !== undefined || this.known.has(text)) return found as T;
    const made = make();
    if (text.length > MOST) return made;
    if ((this.length += text.length) > MOST) {
      this.known.clear();
      this.length = text.length;
    }
    this.known.set(text, made);
    return made;
  }
}
