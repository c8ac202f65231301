/** So many texts are remembered, and none that is longer. */
const MOST = 10_000;
const LONGEST = 256;

/** A function of a text that remembers what it found: rules ask the same of one value again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, made);
    return made;
  };
}
