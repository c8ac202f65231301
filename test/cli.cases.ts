/** One command line. `DIR` stands for the folder that holds the files, `T` for the time. */
export interface CliCase {
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly code: number;
  /** All of standard output, by line. */
  readonly out?: readonly string[];
  /** Records of `--format jsonl`, in short: verdict and what identifies the object, then rule and path of each issue. */
  readonly records?: readonly (readonly string[])[];
  /** All of standard error, by line. */
  readonly err?: readonly string[];
}

export const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: shop}\ndata: {k: v}\n';
const line = (object: unknown): string => `${JSON.stringify(object)}\n`;
const configMap = (name: string, data: unknown = { k: 'v' }): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });
const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.org}
spec:
  group: example.org
  scope: Namespaced
  names: {kind: Widget, plural: widgets}
  versions:
  - name: v1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer, minimum: 1}}}}}}
`;
const NAMESPACE = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n';
const ROUTE = `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: web, namespace: shop}
spec:
  hosts: [web]
  http:
  - route: [{destination: {host: wbe}}]
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {ports: [{port: 80, name: http}], selector: {app: web}}
`;

export const CASES: readonly CliCase[] = [
  {
    name: 'a clean file',
    files: { 'a.yaml': CONFIG_MAP },
    argv: ['validate', 'DIR/a.yaml'],
    code: 0,
    out: ['1 object: 1 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.36', ''],
    err: [],
  },
  {
    name: 'issues as text, with the line of the field',
    files: { 'a.yaml': `${CONFIG_MAP}---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replcas: 1\n  selector: {matchLabels: {a: b}}\n  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}\n` },
    argv: ['validate', 'DIR/a.yaml', '--kubernetes', '1.33'],
    code: 1,
    out: [
      'Deployment web (apps/v1)', '  spec.replcas: Unknown field: there is no such field', '    at DIR/a.yaml:10 (document 2)', '    did you mean "replicas"?', '    [field-is-known]', '',
      '2 objects: 1 accepted, 1 rejected, 0 unknown, in T s, for Kubernetes 1.33', '',
    ],
  },
  {
    name: 'what a system is told by other objects holds where they are judged together',
    files: {
      'a.yaml': 'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: a}\nspec: {template: {spec: {nodeSelector: {a: b}, containers: [{image: "example.com/app:1"}]}}}\n',
      'b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: config-features, namespace: knative-serving}\ndata: {kubernetes.podspec-nodeselector: enabled}\n',
    },
    argv: ['validate', '--together', 'DIR/a.yaml', 'DIR/b.yaml'],
    code: 0,
    out: ['2 objects: 2 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.36', ''],
    err: [],
  },
  {
    name: 'for a cluster: its version, and what it is declared without',
    files: {
      'a.yaml': `${CONFIG_MAP}---\napiVersion: keda.sh/v1alpha1\nkind: TriggerAuthentication\nmetadata: {name: a}\nspec: {}\n`,
      'prod.yaml': "name: prod\nprofile: gke\nkubernetes: '1.35'\naddons: {istio: true}\n",
    },
    argv: ['validate', 'DIR/a.yaml', '--cluster', 'DIR/prod.yaml'],
    code: 0,
    out: [
      'TriggerAuthentication a (keda.sh/v1alpha1)', '  warning: "keda.sh/v1alpha1 TriggerAuthentication": the cluster is declared without keda', '    at DIR/a.yaml:6 (document 2)',
      '    add it to the option addons of the cluster, { "keda": true }', '    [system-is-on-cluster]', '',
      '2 objects: 2 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.35', '',
    ],
    err: [],
  },
  {
    name: 'for a cluster: what is declared of its Knative',
    files: {
      'a.yaml': [
        'apiVersion: serving.knative.dev/v1', 'kind: Service', 'metadata: {name: hello}',
        'spec: {template: {spec: {nodeSelector: {disk: ssd}, tolerations: [{key: a}], containers: [{image: example.com/app}]}}}', '',
      ].join('\n'),
      'prod.yaml': "name: prod\nkubernetes: '1.35'\nserverless: {features: {kubernetes.podspec-nodeselector: enabled}}\n",
    },
    argv: ['validate', 'DIR/a.yaml', '--cluster', 'DIR/prod.yaml'],
    code: 1,
    out: [
      'Service hello (serving.knative.dev/v1)',
      '  spec.template.spec.tolerations: Forbidden: a Knative revision has this only where the cluster-wide flag "kubernetes.podspec-tolerations" is enabled',
      '    at DIR/a.yaml:4 (document 1)',
      '    leave it out, or set kubernetes.podspec-tolerations: enabled in the ConfigMap config-features, or in spec.config.features of the KnativeServing',
      '    [knative-feature-is-enabled]', '',
      '1 object: 0 accepted, 1 rejected, 0 unknown, in T s, for Kubernetes 1.35', '',
    ],
    err: [],
  },
  {
    name: 'for a distribution by its name, of a version that is given',
    files: { 'a.yaml': CONFIG_MAP },
    argv: ['validate', 'DIR/a.yaml', '--cluster', 'gke', '--kubernetes', '1.35'],
    code: 0,
    out: ['1 object: 1 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.35', ''],
    err: [],
  },
  {
    name: 'for a cluster of a release of its distribution',
    files: { 'a.yaml': CONFIG_MAP, 'c.yaml': "{name: a, profile: openshift, openshift: '4.20'}" },
    argv: ['validate', 'DIR/a.yaml', '--cluster', 'DIR/c.yaml'],
    code: 0,
    out: ['1 object: 1 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.33', ''],
  },
  ...([
    ['of a name that nobody knows', 'gkee', 'profile "gkee" is not known: did you mean "gke"?'],
    ['of a name of the past', 'tectonic', '"tectonic" is no more, dead (CoreOS Tectonic; Red Hat acquisition 2018): take openshift (OLM-driven self-driving updates)'],
    ['in a file that is not there', 'DIR/no.yaml', '--cluster DIR/no.yaml: there is no such file'],
    ['in a file of something else', 'DIR/a.yaml', "--cluster DIR/a.yaml: the record of one cluster is expected, such as { name: prod, kubernetes: '1.35' }"],
  ] as const).map(([name, given, err]): CliCase => ({
    name: `for a cluster ${name}`, files: { 'a.yaml': CONFIG_MAP }, argv: ['validate', 'DIR/a.yaml', '--cluster', given], code: 2, out: [''], err: [`sextant: ${err}`, ''],
  })),
  {
    name: 'text that does not parse, the documents around it are judged',
    files: { 'a.yaml': `${CONFIG_MAP}---\na: b: c\n---\n${CONFIG_MAP}` },
    argv: ['validate', 'DIR/a.yaml', '--format', 'jsonl'],
    code: 1,
    records: [['accept', 'DIR/a.yaml', 'v1', 'ConfigMap', 'shop', 'a'], ['reject', 'DIR/a.yaml', 'input-parses '], ['accept', 'DIR/a.yaml', 'v1', 'ConfigMap', 'shop', 'a']],
  },
  {
    name: 'a folder: all below it, sorted, without hidden and installed ones',
    files: {
      'b.yml': CONFIG_MAP,
      'a/z.json': line(configMap('z')),
      'a/b.jsonl': line(configMap('b1')) + line(configMap('b2')),
      'a/c.ndjson': line(configMap('c')),
      'notes.md': '# no',
      '.hidden/x.yaml': CONFIG_MAP,
      'node_modules/x.yaml': CONFIG_MAP,
      '.x.yaml': CONFIG_MAP,
      'empty.yaml': '# nothing\n',
    },
    argv: ['validate', 'DIR', '--format', 'jsonl'],
    code: 0,
    records: [
      ['accept', 'DIR/a/b.jsonl', 'v1', 'ConfigMap', 'b1'], ['accept', 'DIR/a/b.jsonl', 'v1', 'ConfigMap', 'b2'], ['accept', 'DIR/a/c.ndjson', 'v1', 'ConfigMap', 'c'],
      ['accept', 'DIR/a/z.json', 'v1', 'ConfigMap', 'z'], ['accept', 'DIR/b.yml', 'v1', 'ConfigMap', 'shop', 'a'],
    ],
  },
  {
    name: 'a List in YAML is expanded',
    files: { 'a.yaml': 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: B}}\n' },
    argv: ['validate', 'DIR/a.yaml'],
    code: 1,
    out: [
      'ConfigMap B (v1)',
      '  metadata.name: Invalid value: "B": must be lower-case letters, digits, "-" and "." with a letter or digit at both ends of each part, at most 253 characters',
      '    at DIR/a.yaml:5 (document 1)', '    [name-is-valid]', '',
      '2 objects: 1 accepted, 1 rejected, 0 unknown, in T s, for Kubernetes 1.36', '',
    ],
  },
  {
    name: 'what a server lists gives its kind to the items',
    files: { 'a.json': line({ apiVersion: 'v1', kind: 'ConfigMapList', items: [{ metadata: { name: 'a' } }] }) },
    argv: ['validate', 'DIR/a.json', '--format', 'jsonl'],
    code: 0,
    records: [['accept', 'DIR/a.json', 'v1', 'ConfigMap', 'a']],
  },
  {
    name: 'JSON lines on standard input: one record for each line, bad lines and Lists included',
    stdin: `{"apiVersion":\n${line(configMap('a'))}\n[1]\n${line({ apiVersion: 'v1', kind: 'List', items: [configMap('a'), configMap('b', { k: 1 }), { apiVersion: 'no/v1', kind: 'No' }] })}`
      + line({ apiVersion: 'v1', kind: 'List', items: [configMap('a'), { apiVersion: 'no/v1', kind: 'No' }] }) + line({ apiVersion: 'v1', kind: 'List', items: [] }),
    argv: ['validate', '-', '--format', 'jsonl'],
    code: 1,
    records: [
      ['reject', '-', 'input-parses '], ['accept', '-', 'v1', 'ConfigMap', 'a'], ['reject', '-', 'input-parses '], ['reject', '-', 'object-is-a-mapping '],
      ['reject', '-', 'v1', 'List', 'value-has-type items[1].data[k]', 'kind-is-known items[2]'], ['unknown', '-', 'v1', 'List', 'kind-is-known items[1]'], ['accept', '-', 'v1', 'List'],
    ],
  },
  {
    name: 'nesting deeper than the stack',
    stdin: `${line({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: 'DEEP' }).replace('"DEEP"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`)}${line(configMap('b'))}`,
    argv: ['validate', '-', '--format', 'jsonl'],
    code: 1,
    records: [['reject', '-', 'v1', 'ConfigMap', 'a', 'input-parses '], ['accept', '-', 'v1', 'ConfigMap', 'b']],
  },
  {
    name: 'a List in a JSON line as text',
    stdin: line({ apiVersion: 'v1', kind: 'List', items: [configMap('a'), configMap('b', { k: 1 })] }),
    argv: ['validate', '-'],
    code: 1,
    out: [
      'List (v1)',
      '  items[1].data[k]: Invalid value: 1: must be a string, a whole number was found',
      '    at standard input:1',
      '    quote it',
      '    [value-has-type]',
      '',
      '1 object: 0 accepted, 1 rejected, 0 unknown, in T s, for Kubernetes 1.36',
      '',
    ],
  },
  {
    name: 'JSON over several lines on standard input',
    stdin: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [configMap('a'), configMap('b')] }, undefined, 2),
    argv: ['validate', '-', '--format', 'jsonl'],
    code: 0,
    records: [['accept', '-', 'v1', 'ConfigMap', 'a'], ['accept', '-', 'v1', 'ConfigMap', 'b']],
  },
  { name: 'YAML on standard input, with a byte order mark', stdin: `\uFEFF${CONFIG_MAP}`, argv: ['validate', '-', '--format', 'jsonl'], code: 0, records: [['accept', '-', 'v1', 'ConfigMap', 'shop', 'a']] },
  {
    name: 'an unknown kind',
    stdin: 'apiVersion: apps/v1\nkind: Deploymnet\n',
    argv: ['validate', '-'],
    code: 1,
    out: [
      'Deploymnet (apps/v1)', '  Unknown kind: "apps/v1 Deploymnet": no schema is known for this kind', '    at standard input:1 (document 1)', '    did you mean "Deployment"?', '    [kind-is-known]', '',
      '1 object: 0 accepted, 0 rejected, 1 unknown, in T s, for Kubernetes 1.36', '',
    ],
  },
  {
    name: 'a field that a version does not have',
    stdin: line({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'j' }, spec: { managedBy: 'x', template: { spec: { containers: [] } } } }),
    argv: ['validate', '-', '--format', 'jsonl', '--kubernetes', '1.28'],
    code: 1,
    records: [['reject', '-', 'batch/v1', 'Job', 'j', 'field-is-in-version spec.managedBy']],
  },
  {
    name: 'the version of the environment',
    stdin: CONFIG_MAP,
    argv: ['validate', '-'],
    env: { SEXTANT_KUBERNETES: '1.29' },
    code: 0,
    out: ['1 object: 1 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.29', ''],
  },
  {
    name: 'the value of a Secret stays out',
    stdin: 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {a: "hunter2!"}\nstringData: {b: 20261125}\n',
    argv: ['validate', '-'],
    code: 1,
    out: [
      'Secret s (v1)', '  data[a]: Invalid value: must be base64 text, "aGVsbG8="', '    at standard input:4 (document 1)', '    [value-has-format]',
      '  stringData[b]: Invalid value: must be a string, a whole number was found', '    at standard input:5 (document 1)', '    quote it', '    [value-has-type]', '',
      '1 object: 0 accepted, 1 rejected, 0 unknown, in T s, for Kubernetes 1.36', '',
    ],
  },
  {
    name: 'one JSON document',
    stdin: line(configMap('a')) + line(configMap('b')),
    argv: ['validate', '-', '--format', 'json'],
    code: 0,
    out: [
      '{"kubernetes":"1.36","objects":[',
      '{"index":0,"file":"-","apiVersion":"v1","kind":"ConfigMap","name":"a","namespace":null,"verdict":"accept","issues":[]},',
      '{"index":1,"file":"-","apiVersion":"v1","kind":"ConfigMap","name":"b","namespace":null,"verdict":"accept","issues":[]}',
      '],"summary":{"objects":2,"accept":2,"reject":0,"unknown":0,"doomed":0}}', '',
    ],
  },
  {
    name: 'kinds of one\'s own',
    files: { 'crds/w.yaml': CRD, 'w.yaml': 'apiVersion: example.org/v1\nkind: Widget\nmetadata: {name: w}\nspec: {size: 0}\n' },
    argv: ['validate', 'DIR/w.yaml', '--crds', 'DIR/crds', '--format', 'jsonl'],
    code: 1,
    records: [['reject', 'DIR/w.yaml', 'example.org/v1', 'Widget', 'w', 'value-is-in-range spec.size']],
  },
  {
    name: 'a definition in the input counts only with --crds',
    files: { 'w.yaml': `${CRD}---\napiVersion: example.org/v1\nkind: Widget\nmetadata: {name: w}\n` },
    argv: ['validate', 'DIR/w.yaml', '--format', 'jsonl'],
    code: 1,
    records: [['accept', 'DIR/w.yaml', 'apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.org'], ['unknown', 'DIR/w.yaml', 'example.org/v1', 'Widget', 'w', 'kind-is-known ']],
  },
  {
    name: 'no such file', argv: ['validate', 'DIR/no.yaml'], code: 2, out: [''], err: ['sextant: DIR/no.yaml: no such file or folder', ''],
  },
  {
    name: 'a folder without manifests',
    files: { 'a.txt': 'x' },
    argv: ['validate', 'DIR'],
    code: 2,
    out: [''],
    err: ['sextant: DIR: no manifest in this folder, looked for .yaml, .yml, .json, .jsonl, .ndjson', ''],
  },
  {
    name: 'a file without a manifest',
    files: { 'a.yaml': '# nothing\n', 'b.yaml': CONFIG_MAP },
    argv: ['validate', 'DIR/a.yaml', 'DIR/b.yaml'],
    code: 2,
    out: ['1 object: 1 accepted, 0 rejected, 0 unknown, in T s, for Kubernetes 1.36', ''],
    err: ['sextant: DIR/a.yaml: no manifest found', ''],
  },
  {
    name: 'objects together: what fits nowhere, at its line, without a change of the verdict',
    files: { 'a.yaml': ROUTE, 'b.yaml': NAMESPACE },
    argv: ['validate', 'DIR', '--together'],
    code: 1,
    out: [
      'VirtualService shop/web (networking.istio.io/v1)', '  spec.http[0].route[0].destination.host: Not found: "wbe": no service and no service entry that may be seen from here has this host',
      '    at DIR/a.yaml:7 (document 1)', '    did you mean "web"?', '    [destination-host-exists, IST0101]', '',
      'Namespace shop (v1)', '  warning: metadata.labels.istio-injection: nothing says whether pods of this namespace join the mesh, so they do not',
      '    at DIR/b.yaml:3 (document 1)', '    set the label istio-injection: enabled, or disabled to say so', '    [namespace-joins-the-mesh, IST0102]', '',
      '3 objects: 3 accepted, 0 rejected, 0 unknown, 1 that does not fit the others, in T s, for Kubernetes 1.36', '',
    ],
  },
  {
    name: 'objects together, as records',
    files: { 'a.yaml': ROUTE },
    argv: ['validate', 'DIR/a.yaml', '--together', '--format', 'jsonl'],
    code: 1,
    records: [
      ['accept', 'DIR/a.yaml', 'networking.istio.io/v1', 'VirtualService', 'shop', 'web', 'destination-host-exists spec.http[0].route[0].destination.host'],
      ['accept', 'DIR/a.yaml', 'v1', 'Service', 'shop', 'web'],
    ],
  },
  {
    name: 'objects of a List together, by their place in it',
    stdin: line({ apiVersion: 'v1', kind: 'List', items: [configMap('a'), { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name: 'a' }, spec: { hosts: ['a'], http: [{ route: [{ destination: { host: 'a' } }] }] } }] }),
    argv: ['validate', '-', '--together', '--format', 'jsonl'],
    code: 1,
    records: [['accept', '-', 'v1', 'List', 'destination-host-exists items[1].spec.http[0].route[0].destination.host']],
  },
  {
    name: 'objects together, for a cluster that is declared without the mesh',
    files: { 'b.yaml': NAMESPACE, 'prod.yaml': "name: prod\nprofile: gke\nkubernetes: '1.35'\naddons: {keda: true}\n" },
    argv: ['validate', 'DIR/b.yaml', '--together', '--cluster', 'DIR/prod.yaml', '--format', 'jsonl'],
    code: 0,
    records: [['accept', 'DIR/b.yaml', 'v1', 'Namespace', 'shop']],
  },
  { name: 'nothing on standard input', stdin: '', argv: ['validate', '-', '--format', 'jsonl'], code: 2, out: [''], err: ['sextant: standard input: no manifest found', ''] },
  { name: 'standard input twice', stdin: '', argv: ['validate', '-', '-'], code: 2, err: ['sextant: - (standard input) is given twice, it can be read once', ''] },
  { name: 'no path', argv: ['validate'], code: 2, err: ['sextant: nothing to work on', 'usage: sextant validate PATH… [--together] [--kubernetes VERSION] [--cluster PROFILE|FILE] [--crds DIR] [--format text|json|jsonl]', ''] },
  { name: 'an unknown format', argv: ['validate', '-', '--format', 'yaml'], code: 2, err: ['sextant: unknown --format=yaml, accepted: text, json, jsonl', ''] },
  { name: 'an unknown flag', argv: ['validate', '-', '--kubernets=1.33'], code: 2, err: ['sextant: unknown flag --kubernets, did you mean --kubernetes?', ''] },
  { name: 'a flag like no other', argv: ['validate', '-', '--xyz'], code: 2, err: ['sextant: unknown flag --xyz, accepted: --kubernetes, --cluster, --together, --crds, --format, --help; see: sextant validate --help', ''] },
  { name: 'a flag without its value', argv: ['validate', '-', '--format'], code: 2, err: ['sextant: --format needs a value: text, json, jsonl; see: sextant validate --help', ''] },
  { name: 'a flag that takes the next flag for its value', argv: ['validate', '-', '--kubernetes', '--format', 'text'], code: 2, err: ['sextant: --kubernetes needs a value: VERSION; see: sextant validate --help', ''] },
  { name: 'a flag twice', argv: ['validate', '-', '--format=text', '--format=json'], code: 2, err: ['sextant: --format is given twice', ''] },
  { name: 'a switch with a value', argv: ['validate', '--help=yes'], code: 2, err: ['sextant: --help takes no value; see: sextant validate --help', ''] },
  { name: 'a name that every object has is no flag', argv: ['validate', '-', '--constructor'], code: 2, err: ['sextant: unknown flag --constructor, accepted: --kubernetes, --cluster, --together, --crds, --format, --help; see: sextant validate --help', ''] },
  { name: 'an unknown version', argv: ['validate', '-', '--kubernetes', '1.99'], code: 2, err: ['sextant: --kubernetes: Kubernetes version "1.99" is not known: 1.27 to 1.37 are', ''] },
  { name: 'an unknown version in the environment', argv: ['validate', '-'], env: { SEXTANT_KUBERNETES: 'x' }, code: 2, err: ['sextant: SEXTANT_KUBERNETES: Kubernetes version "x" is not known: 1.27 to 1.37 are', ''] },
  { name: 'an unknown command', argv: ['valdate'], code: 2, err: ['sextant: unknown command valdate, did you mean validate?', ''] },
  { name: 'a command that every object has', argv: ['toString'], code: 2 },
  {
    name: 'kinds by name',
    argv: ['kinds', 'RUNTIMECLASS'],
    code: 0,
    out: ['APIVERSION      KIND          SCOPE    SYSTEM                   KUBERNETES  SERVED', 'node.k8s.io/v1  RuntimeClass  cluster  kubernetes 1.27 to 1.37  1.27–1.37   default', '',
      'Kubernetes 1.27, 1.28 and 1.37: not compared with an API server of that version; they follow the nearest that was, 1.29 and 1.36, and their own schemas and feature gates', ''],
  },
  {
    name: 'kinds of no server',
    argv: ['kinds', 'akri'],
    code: 0,
    out: ['APIVERSION  KIND           SCOPE       SYSTEM        KUBERNETES  SERVED', 'akri.sh/v0  Configuration  namespaced  akri v0.13.8              default (stored)', 'akri.sh/v0  Instance       namespaced  akri v0.13.8              default (stored)', ''],
  },
  { name: 'kinds that do not exist', argv: ['kinds', 'deplyoment'], code: 1, err: ['sextant: no kind matches "deplyoment", did you mean Deployment or EDeployment?', ''] },
  { name: 'kinds of too many', argv: ['kinds', 'a', 'b'], code: 2, err: ['sextant: unexpected "b"', 'usage: sextant kinds [PATTERN]', ''] },
];
