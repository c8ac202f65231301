import { readFileSync } from 'fs';
import { join } from 'path';
import { NEWEST } from '../../generated/versions';
import { creations } from '../../lib/defaults/create';
import { places } from '../../lib/defaults/gated';
import { expanded, Shape, writtenOf } from '../../lib/defaults/shape';
import { coreShapes } from '../../lib/defaults/shapes-core';
import { groupShapes } from '../../lib/defaults/shapes-groups';
import { shortName } from '../../lib/rules/rule';
import { isObject, JsonObject, Pool, SchemaNode } from '../../lib/schema/node';
import { needing, SHARED } from '../shared';

const pool = JSON.parse(readFileSync(join(__dirname, '../../generated/schemas/kubernetes.json'), 'utf8')) as Pool;
const nodes = new Map(Object.entries(pool.definitions ?? {}).map(([name, index]) => [shortName(name), pool.nodes[index] as SchemaNode]));

/** `core/v1.Container resources` */
const fieldsOf = (on: string, fields: string): string[] => fields.split(' ').map(field => `${on} ${field.split('@')[0]}`);
const isKnown = (field: string): boolean => {
  const [on = '', name = ''] = field.split(' ');
  return nodes.get(on)?.properties?.[name] !== undefined;
};

test('shapes are of fields that there are', () => {
  const shapes = [coreShapes, groupShapes].flatMap(all => Object.entries(all)) as [string, Shape][];
  const fields = shapes.flatMap(([key, shape]) => expanded(key).flatMap(on => Object.values(shape).flatMap(list => fieldsOf(on, list as string))));
  expect(fields.length).toBeGreaterThan(500);
  expect(fields.filter(field => !isKnown(field))).toEqual([]);
  // A field may have been another until some minor.
  const newest = shapes.flatMap(([key, shape]) => expanded(key).flatMap(on => Object.values(shape).flatMap(list => fieldsOf(on, (list as string).replace(/\S+@\d+/g, '').trim()))));
  expect(newest.filter((field, i) => !field.endsWith(' ') && newest.indexOf(field) !== i)).toEqual([]);
});

test('what is dropped, and what is made of others, is of definitions that there are', () => {
  expect(places.filter(field => !isKnown(field))).toEqual([]);
  expect(Object.keys(creations).filter(on => !nodes.has(on))).toEqual([]);
});

/** What there is only in a status, which no creation keeps. */
const OF_STATUS = /^\S+(?:Status|Condition|\.AllocationResult) /;

/** Texts that the types themselves take for empty, and leave out. */
const EMPTY_NAMES = /^core\/v1\.(?:ConfigMap|Secret|Local|FileKey|SecretReference)\w* name$/;
const DECLARED = new Set([
  'autoscaling/v1.ScaleSpec replicas', 'core/v1.AzureDiskVolumeSource readOnly', 'core/v1.FileKeySelector optional', 'core/v1.ReplicationControllerSpec minReadySeconds',
]);

needing(`schemas/core/v1.${NEWEST}.json`)('what the newest published schemas say is always written has that shape', () => {
  const { definitions } = JSON.parse(readFileSync(join(SHARED, `schemas/core/v1.${NEWEST}.json`), 'utf8')) as { definitions: Record<string, JsonObject> };
  const wrong: string[] = [];
  let seen = 0;
  for (const [name, { properties = {} }] of Object.entries(definitions)) {
    const on = shortName(name);
    const node = nodes.get(on);
    if (!node) continue;
    for (const [field, schema] of Object.entries(properties as JsonObject)) {
      const zero = isObject(schema) ? schema.default : undefined;
      const isZero = zero === '' || zero === 0 || zero === false || (isObject(zero) && Object.keys(zero).length === 0);
      const child = pool.nodes[node.properties?.[field] ?? -1];
      const at = `${on} ${field}`;
      if (!isZero || !child || DECLARED.has(at) || EMPTY_NAMES.test(at) || OF_STATUS.test(at)) continue;
      seen++;
      if (writtenOf(on, node, field, child, NEWEST).absent === 'left out') wrong.push(at);
    }
  }
  expect(seen).toBeGreaterThan(700);
  expect(wrong).toEqual([]);
});
