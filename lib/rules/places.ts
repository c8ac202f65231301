type Renames = readonly (readonly [RegExp, string, number?])[];

/** Places that the server calls otherwise than the schema does, what it calls them, and from which minor on. */
const OTHERWISE: Renames = [
  [/^spec\.taints(?=\[)/, 'metadata.taints'],
  [/^spec\.(strategy|updateStrategy)\.type$/, 'spec.$1'],
  [/^(spec\.(?:scopes|scopeSelector\.matchExpressions))\[\d+\]/, '$1'],
  [/\bgcePersistentDisk(?=\.)/, 'persistentDisk'],
  [/\.downwardAPI\.items\[\d+\](?=\.)/, '.downwardAPI'],
  [/\.projected\.sources\[\d+\]\.serviceAccountToken\.path$/, '.projected.path'],
  [/\.accessModes\[\d+\]$/, '.accessModes'],
  // The server takes the one for the other.
  [/^(webhooks\[\d+\]\.clientConfig\.service)\.name$/, '$1.namespace'],
  [/^(webhooks\[\d+\]\.clientConfig\.service)\.namespace$/, '$1.name'],
  [/^(spec\.conversion\.webhook)\.clientConfig\.service\.name$/, '$1ClientConfig.service.namespace'],
  [/^(spec\.conversion\.webhook)\.clientConfig\.service\.namespace$/, '$1ClientConfig.service.name'],
  [/\.httpHeaders\[\d+\]\.(?:name|value)$/, '.httpHeaders'],
  [/\.resizePolicy\[\d+\]\.(?:resourceName|restartPolicy)$/, '.resizePolicy'],
  [/(\.resources\.claims\[\d+\])\.name$/, '$1'],
  [/\b(schedulingGates\[\d+\])\.name$/, '$1'],
  [/\.volumeMounts\[\d+\]\.mountPropagation$/, '.volumeMounts.mountPropagation'],
];

/** Places of the first versions of an API, as the server's own form has them: of devices, and of requests for them. */
const CONVERTED: Renames = [
  [/^(spec\.devices\[\d+\])\.basic(?=\.|$)/, '$1', 34],
  [/(\.devices\.requests\[\d+\])(?=\.(?:deviceClassName|selectors|allocationMode|count|adminAccess|tolerations|capacity)\b)/, '$1.exactly', 33],
];

/** The server's name of a place of the schema. */
export function placeOf(path: string, minor: number): string {
  return renamed(convertedOf(path, minor), OTHERWISE, minor);
}

/** The server's name of a place that a rule names: all else it knows. */
export function convertedOf(path: string, minor: number): string {
  return renamed(path, CONVERTED, minor);
}

function renamed(path: string, renames: Renames, minor: number): string {
  for (const [pattern, name, since = 0] of renames) if (minor >= since && pattern.test(path)) return path.replace(pattern, name);
  return path;
}
