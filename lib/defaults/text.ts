/** What Go takes for no time at all. */
const NO_TIME = '0001-01-01T00:00:00Z';
const TIME = /^(.*T\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:\d\d)$/;

/** A time as the server writes it: of Greenwich, to the second or to the millionth of one; null for none, and what cannot be read as it is. */
export function timeOf(time: unknown, unit: 'second' | 'microsecond'): unknown {
  const match = typeof time === 'string' ? TIME.exec(time) : null;
  if (!match) return time;
  const [, seconds, fraction = '', offset] = match;
  const date = new Date(`${seconds}${offset}`);
  if (Number.isNaN(date.getTime())) return time;
  const text = date.toISOString().replace('.000Z', 'Z');
  if (unit === 'second') return text === NO_TIME ? null : text;
  return text.replace('Z', `.${fraction.padEnd(6, '0').slice(0, 6)}Z`);
}

/** Bytes as the server writes them: base64 without line ends. A list of numbers is read as bytes, too. */
export function bytesOf(bytes: unknown): unknown {
  if (Array.isArray(bytes)) return Buffer.from(bytes as number[]).toString('base64');
  return typeof bytes === 'string' ? Buffer.from(bytes, 'base64').toString('base64') : bytes;
}
