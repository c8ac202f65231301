/** Objects as they are, in one chart a file, without a program's logic: node plain.js ours|cdk8s FOLDER OBJECTS.json… */
import { readFileSync } from 'fs';
import { basename } from 'path';
import { ApiObject, ApiObjectProps, Chart } from 'cdk8s';

const [whose, outdir, ...files] = process.argv.slice(2);

async function main(): Promise<void> {
  const app = new (await import(whose === 'ours' ? 'cdk8s-sextant' : 'cdk8s') as typeof import('cdk8s')).App({ outdir });
  for (const file of files) {
    const chart = new Chart(app, basename(file, '.json'), { disableResourceNameHashes: true });
    (JSON.parse(readFileSync(file, 'utf8')) as ApiObjectProps[]).forEach((object, i) => new ApiObject(chart, `object${i}`, object));
  }
  app.synth();
}

void main();
