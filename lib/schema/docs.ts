import { FieldFacts, Json, KindEntry, Pool, Range, SchemaNode, Served } from './node';
import { isNamed, nodeOf } from './walk';

/** Fields whose value is the name of, or a reference to, an object of a kind that every cluster has. */
const POINTS_AT: Readonly<Record<string, string>> = {
  claimName: 'PersistentVolumeClaim',
  configMapKeyRef: 'ConfigMap',
  configMapName: 'ConfigMap',
  configMapRef: 'ConfigMap',
  deviceClassName: 'DeviceClass',
  imagePullSecrets: 'Secret',
  ingressClassName: 'IngressClass',
  nodeName: 'Node',
  nodeSelector: 'labels of a Node',
  persistentVolumeClaim: 'PersistentVolumeClaim',
  persistentVolumeClaimName: 'PersistentVolumeClaim',
  persistentVolumeName: 'PersistentVolume',
  priorityClassName: 'PriorityClass',
  resourceClaimName: 'ResourceClaim',
  resourceClaimTemplateName: 'ResourceClaimTemplate',
  runtimeClassName: 'RuntimeClass',
  secretKeyRef: 'Secret',
  secretName: 'Secret',
  secretRef: 'Secret',
  serviceAccountName: 'ServiceAccount',
  storageClassName: 'StorageClass',
  volumeAttributesClassName: 'VolumeAttributesClass',
};

/** Formats that only repeat the type. */
const SILENT_FORMATS = new Set(['int32', 'int64', 'double', 'float', 'quantity', 'string']);

/** Longer rules and defaults are left to the schema: an editor's tooltip is no place for a program. */
const MAX_LENGTH = 160;

/** What is known of a property: one fact a line, nothing where the type says it all. */
export function fieldDocs(pool: Pool, index: number, name: string, facts: FieldFacts = {}): string {
  const node = nodeOf(pool, index);
  const element = node.items ?? node.additionalProperties;
  return escaped([
    ...(POINTS_AT[name] !== undefined && node.type !== 'boolean' ? [`→ ${POINTS_AT[name]}`] : []),
    ...(isNamed(node) ? [] : valueFacts(node)),
    ...(element === undefined || isNamed(node) ? [] : elementFacts(nodeOf(pool, element))),
    ...defaultFacts(node),
    ...availability(facts),
  ]);
}

/** What is known of an object type as a whole. */
export function typeDocs(node: SchemaNode): string {
  return escaped([...span(node.minProperties, node.maxProperties, 'fields'), ...ruleFacts(node)]);
}

/** What is known of a kind. */
export function kindDocs(kind: KindEntry, apiVersion: string, page: string): string {
  return escaped([
    `\`${apiVersion}\`, ${kind.namespaced ? 'namespaced' : 'cluster-scoped'}`,
    ...(kind.served ?? []).flatMap(servedFact),
    ...availability(kind),
    ...(kind.deprecated ? ['@deprecated'] : []),
    `@see ${page}`,
  ]);
}

function elementFacts(node: SchemaNode): string[] {
  return isNamed(node) ? [] : valueFacts(node).map(fact => `each: ${fact}`);
}

function valueFacts(node: SchemaNode): string[] {
  const keys = node['x-kubernetes-list-map-keys'];
  return [
    ...span(node.minimum, node.maximum, '', node.exclusiveMinimum, node.exclusiveMaximum),
    ...(node.multipleOf === undefined ? [] : [`a multiple of ${node.multipleOf}`]),
    ...span(node.minLength, node.maxLength, 'characters'),
    ...span(node.minItems, node.maxItems, 'items'),
    ...span(node.minProperties, node.maxProperties, 'keys'),
    ...(node.pattern === undefined ? [] : [`pattern \`${oneLine(node.pattern)}\``]),
    ...(node.format === undefined || SILENT_FORMATS.has(node.format) ? [] : [`format ${node.format}`]),
    ...(keys && keys.length > 0 ? [`one per ${keys.map(key => `\`${key}\``).join(', ')}`] : []),
    ...(node['x-kubernetes-list-type'] === 'set' || node.uniqueItems ? ['no duplicates'] : []),
    ...Object.entries(node.values ?? {}).map(([value, range]) => `\`${value}\` ${rangeText(range)}`),
    ...ruleFacts(node),
  ];
}

/** `1 … 65535`, `at least 1 item`, `less than 5`. */
function span(low: number | undefined, high: number | undefined, unit: string, aboveLow?: boolean, belowHigh?: boolean): string[] {
  const measured = (text: string): string[] => [unit === '' ? text : `${text} ${/(^| )1$/.test(text) ? unit.slice(0, -1) : unit}`];
  if (low !== undefined && low === high) return measured(`exactly ${low}`);
  if (low !== undefined && high !== undefined && !aboveLow && !belowHigh) return measured(`${low} … ${high}`);
  return [
    ...(low === undefined || (unit !== '' && low === 0) ? [] : measured(`${aboveLow ? 'more than' : 'at least'} ${low}`)),
    ...(high === undefined ? [] : measured(`${belowHigh ? 'less than' : 'at most'} ${high}`)),
  ];
}

function ruleFacts(node: SchemaNode): string[] {
  return (node['x-kubernetes-validations'] ?? []).map(rule => oneLine(rule.rule)).filter(rule => rule.length <= MAX_LENGTH).map(rule => `rule: \`${rule}\``);
}

function defaultFacts(node: SchemaNode): string[] {
  if (node.defaults) {
    const texts = node.defaults.map(d => `${JSON.stringify(d.default)} ${rangeText(d)}`.trim());
    return [`@default ${texts.join('; ')}`];
  }
  const text = node.default === undefined || isZero(node.default) ? '' : JSON.stringify(node.default);
  return text === '' || text.length > MAX_LENGTH ? [] : [`@default ${text}`];
}

/** Zero values are what anyone expects of a field that is left out. */
function isZero(value: Json): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === null || value === 0 || value === '' || value === false;
}

function availability(facts: FieldFacts): string[] {
  const gate = facts.gate === undefined ? '' : `gate ${facts.gate}`;
  const since = facts.since === undefined ? '' : `@since Kubernetes 1.${facts.since}`;
  const first = since === '' ? gate : gate === '' ? since : `${since}, ${gate}`;
  return [...(first === '' ? [] : [first]), ...(facts.until === undefined ? [] : [`@until Kubernetes 1.${facts.until}`])];
}

const HOW: Readonly<Record<Served['how'], string | undefined>> = {
  'default': 'served by default', 'runtime-config': 'served with `--runtime-config`', 'gate': 'served with a feature gate', 'unknown': undefined,
};

function servedFact(served: Served): string[] {
  const how = HOW[served.how];
  return how === undefined ? [] : [`${how} ${rangeText(served)}`.trim()];
}

function rangeText({ since, until }: Range): string {
  if (since !== undefined && until !== undefined) return since === until ? `in 1.${since}` : `1.${since} … 1.${until}`;
  return since === undefined ? until === undefined ? '' : `until 1.${until}` : `since 1.${since}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lines of a doc comment; nothing in them may end it. */
function escaped(lines: readonly string[]): string {
  return lines.join('\n').replace(/\*\//g, '*\\/');
}
