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

/** So many texts are remembered, and none that is longer. */
const MOST_TEXTS = 10_000;
const LONGEST = 256;

/** A function of a text that remembers what it found: rules ask the same of one value again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = make(text);
    if (known.size >= MOST_TEXTS) known.clear();
    if (text.length <= LONGEST) known.set(text, made);
    return made;
  };
}
