export interface PemBlock {
  /** What stands after BEGIN. */
  readonly type: string;
  readonly hasHeaders: boolean;
  readonly bytes: Buffer;
}

const BLOCK = /(?:^|\n)-----BEGIN ([^\n]*)-----[ \t\r]*\n((?:[^\n]*\n)*?)-----END \1-----[ \t\r]*(?=\n|$)/g;

/** The blocks of a text; what is not well formed is passed over, as Go does. */
export function pemBlocks(text: string): PemBlock[] {
  return [...text.matchAll(BLOCK)].flatMap(([, type = '', body = '']): PemBlock[] => {
    const [headers, data] = /^[^\n]*:/.test(body) ? split(body) : ['', body];
    const base64 = data.replace(/\s/g, '');
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64) ? [{ type, hasHeaders: headers !== '', bytes: Buffer.from(base64, 'base64') }] : [];
  });
}

/** Headers end at an empty line. */
function split(body: string): [string, string] {
  const end = body.search(/\n[ \t\r]*\n/);
  return end < 0 ? [body, ''] : [body.slice(0, end), body.slice(end)];
}
