/** The verdicts of `validate()`, warm: node judge.js OBJECTS.json */
import { readFileSync } from 'fs';
import { perSecond } from './warm';
import { Registry, validate } from 'cdk8s-sextant';

const objects = JSON.parse(readFileSync(process.argv[2], 'utf8')) as object[];
const registry = Registry.default();
let issues = 0;
perSecond(objects.length, 'objects/s', () => {
  for (const object of objects) issues += validate(object, { kubernetes: '1.36', registry }).length;
});
