import { nanosecondsOf } from '../../../schema/duration';
import { isMapping } from '../../../schema/values';
import { mappingOf } from '../../../together/values';

type Test = (value: unknown) => boolean;

const isText: Test = value => typeof value === 'string';
const isNamed: Test = value => typeof value === 'string' && value !== '';
const isSwitch: Test = value => typeof value === 'boolean';
const isCount: Test = value => typeof value === 'number' && Number.isInteger(value);
const isPort: Test = value => isCount(value) && (value as number) >= 1 && (value as number) <= 65535;
const isDuration: Test = value => typeof value === 'string' && (nanosecondsOf(value) ?? 0n) >= 1_000_000n;
const isTexts: Test = value => Object.values(mappingOf(value)).every(isText) && isMapping(value);
const isAddress: Test = value => typeof value === 'string' && /^(?:\[[^\]]+\]|[^:\s]+):\d+$/.test(value);

/** What the better known fields of a proxy's configuration want; nobody minds the others. */
const FIELDS: Readonly<Record<string, Test>> = {
  binaryPath: isNamed,
  configPath: isNamed,
  serviceCluster: isNamed,
  concurrency: isCount,
  statusPort: isPort,
  proxyAdminPort: isPort,
  drainDuration: isDuration,
  terminationDrainDuration: isDuration,
  discoveryAddress: isAddress,
  statsdUdpAddress: isAddress,
  holdApplicationUntilProxyStarts: isSwitch,
  proxyMetadata: isTexts,
  image: isMapping,
  tracing: isMapping,
  tracingServiceName: value => ['APP_LABEL_AND_NAMESPACE', 'CANONICAL_NAME_ONLY', 'CANONICAL_NAME_AND_NAMESPACE'].includes(value as string),
};

/** Whether a text is YAML of a proxy's configuration, as far as its fields are known. */
export function isProxyConfig(text: string): boolean {
  // the reader of YAML is loaded only where there is such an annotation
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseYaml } = require('../../../read/yaml') as typeof import('../../../read/yaml');
  const entry = parseYaml(text, {});
  if (entry === undefined) return true;
  if (entry.issue !== undefined || !isMapping(entry.object)) return false;
  return Object.entries(entry.object).every(([field, value]) => value === null || !Object.prototype.hasOwnProperty.call(FIELDS, field) || FIELDS[field](value));
}
