/** Objects written as YAML: node write.js ours|yaml OBJECTS.json; `yaml` has the options that cdk8s gives it. */
import { readFileSync } from 'fs';
import { perSecond } from './warm';

const [whose, file] = process.argv.slice(2);
const objects = JSON.parse(readFileSync(file, 'utf8')) as object[];

type Write = (object: object) => string;

async function yaml(): Promise<Write> {
  const { stringify } = await import('yaml');
  return object => stringify(object, { keepUndefined: true, lineWidth: 0, version: '1.1' });
}

async function main(): Promise<void> {
  const write: Write = whose === 'ours' ? (await import('cdk8s-sextant')).stringify : await yaml();
  let length = 0;
  perSecond(objects.length, 'documents/s', () => {
    for (const object of objects) length += write(object).length;
  });
}

void main();
