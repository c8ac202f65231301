import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart, validate } from 'cdk8s-sextant';
import { KnativeInstall, KnativeInstallProps, ServerlessService, ServerlessServiceProps } from 'cdk8s-sextant/serverless';

interface Sample {
  readonly title: string;
  readonly see: string;
  readonly service: ServerlessServiceProps;
  readonly install?: KnativeInstallProps;
  /** What the constructs add to this one, by its word below. */
  readonly adds?: readonly string[];
  /** What of the additions to all is documented here. */
  readonly own?: readonly string[];
  readonly documented: readonly Rendered[];
}

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

/** What the constructs add, where it is, and why. */
const ADDITIONS: Readonly<Record<string, { readonly at: string; readonly why: string }>> = {
  'label': { at: 'metadata.labels.app.kubernetes.io/name', why: 'everything that belongs to a workload can be found by its name' },
  'pod label': { at: 'spec.template.metadata.labels', why: 'everything that belongs to a workload can be found by its name' },
  'max-scale': { at: 'spec.template.metadata.annotations.autoscaling.knative.dev/max-scale', why: 'without a limit there is none to the bill' },
  'name': { at: 'spec.template.spec.containers[].name', why: 'a container that can be found by its name' },
  'resources': { at: 'spec.template.spec.containers[].resources', why: 'the scheduler knows what a pod needs' },
  'security': { at: 'spec.template.spec.containers[].securityContext', why: 'the Pod Security level restricted' },
  'token': { at: 'spec.template.spec.automountServiceAccountToken', why: 'who does not ask for a token has none' },
  'port': { at: 'spec.template.spec.containers[].ports', why: 'the port is written even where it is the default one' },
  'port name': { at: 'spec.template.spec.containers[].ports[].name', why: 'what is spoken is written even where it is the default' },
  'min-scale': { at: 'spec.template.metadata.annotations.autoscaling.knative.dev/min-scale', why: 'by CPU nothing comes back from zero' },
  'readOnly': { at: 'spec.template.spec.containers[].volumeMounts[].readOnly', why: 'Knative mounts a Secret for reading alone' },
  'livenessProbe': { at: 'spec.template.spec.containers[].livenessProbe', why: 'a path that says whether a container serves says whether it is to be started again' },
  'replicas': { at: 'spec.high-availability', why: 'each part of Knative has two pods' },
};
const TO_ALL = ['label', 'pod label', 'max-scale', 'name', 'resources', 'security', 'token'];

const samples = parse(readFileSync(join(__dirname, 'samples.yaml'), 'utf8')) as Sample[];

/** Takes out what is at a place; a place that has a key with dots ends with it. Empty mappings go, too. */
function without(value: unknown, at: string, removed: { count: number }): unknown {
  if (Array.isArray(value)) return value.map(item => without(item, at, removed));
  if (value === null || typeof value !== 'object') return value;
  const key = Object.keys(value).filter(name => at === name || at.startsWith(`${name}.`) || at.startsWith(`${name}[]`)).sort((a, b) => b.length - a.length)[0];
  if (key === undefined) return value;
  const { [key]: inner, ...rest } = value as Record<string, unknown>;
  if (at === key) {
    removed.count++;
    return rest;
  }
  const left = without(inner, at.slice(key.length).replace(/^(?:\[\])?\.?/, ''), removed);
  return typeof left === 'object' && left !== null && Object.keys(left).length === 0 ? rest : { ...value, [key]: left };
}

test.each(samples)('$title', ({ service, install, adds = [], own = [], documented }) => {
  const app = new App({ outdir: folderWith() });
  const cluster = Cluster.from({ name: 'prod', kubernetes: '1.35', serverless: { way: 'knative' } });
  const chart = new ClusterChart(app, 'samples', { cluster, namespace: 'default', disableResourceNameHashes: true });
  if (install) new KnativeInstall(chart, 'knative', install);
  new ServerlessService(chart, 'it', service);
  // it is accepted
  app.synthYaml();
  const rendered = (chart.toJson() as Rendered[]).filter(({ kind }) => kind !== 'Namespace');
  expect(rendered.map(({ kind }) => kind).sort()).toEqual(documented.map(({ kind }) => kind).sort());

  for (const object of rendered) {
    const expected = documented.find(({ kind, metadata: { name } }) => kind === object.kind && name === object.metadata.name);
    const additions = object.kind === 'Service' ? [...TO_ALL, ...adds].filter(word => !own.includes(word)) : [object.kind === 'KnativeServing' ? 'replicas' : 'label'];
    let left: unknown = object;
    for (const word of additions) {
      const removed = { count: 0 };
      left = without(left, ADDITIONS[word].at, removed);
      // what adds nothing needs no word
      expect({ word, isAdded: removed.count > 0 }).toEqual({ word, isAdded: true });
    }
    expect(left).toEqual(expected);
  }
});

test.each(samples)('$title, as it is documented, is accepted by our own judgement', ({ documented }) => {
  const flags = { 'kubernetes.podspec-persistent-volume-claim': 'enabled', 'kubernetes.podspec-persistent-volume-write': 'enabled' };
  for (const object of documented) expect(validate(object, { settings: { 'knative-serving': { features: flags } } })).toEqual([]);
});
