const STEP = /\.([^.[\]']+)|\['((?:\\.|[^'\\])*)'\]/y;

const ESCAPES: Readonly<Record<string, string>> = { 'a': '\x07', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\'': '\'', '\\': '\\' };

/** The steps of `.spec['a-b'].c`; undefined for what is no such path. */
export function schemaPath(text: string): readonly string[] | undefined {
  const steps: string[] = [];
  for (let at = 0; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(text);
    if (found === null) return undefined;
    const [, name, quoted = ''] = found;
    const unescaped = quoted.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? '\\');
    steps.push(name ?? unescaped);
  }
  return steps;
}
