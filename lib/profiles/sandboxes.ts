/** A sandbox that can be installed on any cluster. */
export interface Sandbox {
  /** Names that its installation gives to its runtime classes; the first one is the usual one. */
  readonly runtimeClassNames: readonly string[];
  readonly handler?: string;
  /** Labels of the nodes that have it. */
  readonly nodeLabels?: Readonly<Record<string, string>>;
  readonly limits?: readonly string[];
  readonly source: string;
}

/** Sandboxes that people install themselves, where a distribution brings none. */
export const sandboxes: Readonly<Record<string, Sandbox>> = {
  'kata-fc': {
    runtimeClassNames: ['kata-fc'],
    nodeLabels: { 'katacontainers.io/kata-runtime': 'true' },
    limits: ['no device passthrough (no GPU/SR-IOV)', 'no hostNetwork', 'needs block-device snapshotter (devmapper)'],
    source: 'kata-containers/kata-containers tools/packaging/kata-deploy (label in binary/src/main.rs L93); public manifests and docs',
  },
  'kata': { runtimeClassNames: ['kata-qemu', 'kata-clh', 'kata'], nodeLabels: { 'katacontainers.io/kata-runtime': 'true' }, source: 'kata-deploy' },
  'gvisor': { runtimeClassNames: ['gvisor'], handler: 'runsc', source: 'google/gvisor; minikube addon' },
  'edera': { runtimeClassNames: ['edera'], source: 'public manifests and docs' },
  'spin': { runtimeClassNames: ['wasmtime-spin-v2'], handler: 'spin', source: 'spinframework/spin-operator config/samples/spin-runtime-class.yaml' },
};
