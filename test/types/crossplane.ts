import { CompositeResourceDefinition, Composition, CompositionSpec, CompositionSpecPipeline, Provider } from 'cdk8s-sextant/crossplane';

const metadata = { name: 'databases.shop.example' };
const compositeTypeRef = { apiVersion: 'shop.example/v1', kind: 'Database' };

export const good = [
  Provider.manifest({ metadata, spec: { package: 'xpkg.example/provider-aws:v1', packagePullPolicy: 'IfNotPresent', revisionHistoryLimit: 1 } }),
  Composition.manifest({
    metadata,
    spec: { compositeTypeRef, mode: 'Pipeline', pipeline: [{ step: 'render', functionRef: { name: 'function-patch' }, input: { apiVersion: 'pt.fn.example/v1', kind: 'Resources' } }] },
  }),
  CompositeResourceDefinition.manifest({
    metadata,
    spec: {
      group: 'shop.example',
      names: { kind: 'Database', plural: 'databases' },
      versions: [{ name: 'v1', served: true, referenceable: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  }),
];

const composition = (spec: Partial<CompositionSpec>): object => Composition.manifest({ metadata, spec: { compositeTypeRef, ...spec } });
const step = (only: CompositionSpecPipeline): object => composition({ pipeline: [only] });

export const bad = [
  // @ts-expect-error a package is what a provider is
  Provider.manifest({ metadata, spec: { revisionHistoryLimit: 1 } }),
  // @ts-expect-error resources went with the first version
  composition({ mode: 'Resources' }),
  // @ts-expect-error resources went with the first version
  composition({ resources: [] }),
  // @ts-expect-error a step has a function
  step({ step: 'render' }),
  // @ts-expect-error no such source
  step({ step: 'render', functionRef: { name: 'f' }, credentials: [{ name: 'aws', source: 'Environment' }] }),
  // @ts-expect-error an input is an object
  step({ step: 'render', functionRef: { name: 'f' }, input: 'resources' }),
  // @ts-expect-error a list of versions
  CompositeResourceDefinition.manifest({ metadata, spec: { group: 'shop.example', names: { kind: 'Database', plural: 'databases' }, versions: 'v1' } }),
];
