/** Longer words are not typing mistakes, and comparing them would take long. */
const LONGEST = 100;

/** Three rows of the table, used again and again: suggestions are looked for among thousands of names. */
const rows = [new Uint16Array(LONGEST + 1), new Uint16Array(LONGEST + 1), new Uint16Array(LONGEST + 1)];

/** Edits (insert, delete, replace, swap of neighbours) between two words of at most 100 letters, or `limit + 1` as soon as there are more. */
export function distance(a: string, b: string, limit = LONGEST): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = row[from - 1] = from === 1 ? i : limit + 1;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = last[j - 1] + (same ? 0 : 1);
      // outside of the band around the diagonal there are too many edits anyway
      if (j < i + limit) edits = Math.min(edits, last[j] + 1);
      edits = Math.min(edits, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) edits = Math.min(edits, before[j - 2] + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length];
}

/**
 * What a mistyped word may have meant, nearest first: at most a third of its letters differ, upper and lower case count alike,
 * and a word that only misses its beginning or end (`port`, `containerPort`) comes last.
 */
export function near(word: string, candidates: Iterable<string>, max = 3): string[] {
  const lower = word.toLowerCase();
  if (lower === '' || lower.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(word.length / 3));
  const found: { candidate: string; edits: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (candidate === word || candidate.length > LONGEST) continue;
    const other = candidate.toLowerCase();
    const edits = distance(lower, other, limit);
    if (edits <= limit && edits < lower.length) found.push({ candidate, edits });
    else if (lower.length >= 4 && (other.startsWith(lower) || other.endsWith(lower))) found.push({ candidate, edits: limit + 1 });
  }
  return found.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1)).slice(0, max).map(f => f.candidate);
}
