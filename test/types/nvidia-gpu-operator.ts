import { ClusterPolicy, ClusterPolicySpec, NVIDIADriver } from 'cdk8s-sextant/nvidia-gpu-operator';

const metadata = { name: 'gpu' };
const base: ClusterPolicySpec = {
  daemonsets: { updateStrategy: 'RollingUpdate' },
  dcgm: { enabled: true },
  dcgmExporter: {},
  devicePlugin: { config: { name: 'time-slicing', default: 'any' } },
  driver: { enabled: true, version: '570.86.15', kernelModuleType: 'auto' },
  gfd: {},
  nodeStatusExporter: {},
  operator: { defaultRuntime: 'containerd' },
  toolkit: { enabled: true },
};

export const good = [
  ClusterPolicy.manifest({ metadata, spec: { ...base, mig: { strategy: 'mixed' }, cdi: { enabled: true } } }),
  NVIDIADriver.manifest({ metadata, spec: { driverType: 'gpu', image: 'driver', repository: 'nvcr.io/nvidia', version: '570.86.15', nodeSelector: { gpu: 'a100' } } }),
];

const policy = (spec: Partial<ClusterPolicySpec>): object => ClusterPolicy.manifest({ metadata, spec: { ...base, ...spec } });

export const bad = [
  // @ts-expect-error all parts have to be mentioned
  ClusterPolicy.manifest({ metadata, spec: { driver: { enabled: true } } }),
  // @ts-expect-error no such strategy
  policy({ mig: { strategy: 'all' } }),
  // @ts-expect-error whether, not a word
  policy({ driver: { enabled: 'true' } }),
  // @ts-expect-error no such kind of kernel module
  policy({ driver: { kernelModuleType: 'closed' } }),
  // @ts-expect-error misspelt: `kernelModuleType`
  policy({ driver: { kernelModule: 'open' } }),
  // @ts-expect-error a list of arguments
  policy({ toolkit: { args: '--debug' } }),
  // @ts-expect-error secrets are named
  policy({ driver: { imagePullSecrets: [{ name: 'ngc' }] } }),
];
