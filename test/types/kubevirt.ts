import { VirtualMachine, VirtualMachineInstanceReplicaSet, VirtualMachineSpecTemplateSpec, VirtualMachineSpecTemplateSpecDomain } from 'cdk8s-sextant/kubevirt';

const metadata = { name: 'legacy' };
const domain: VirtualMachineSpecTemplateSpecDomain = {
  cpu: { cores: 2 },
  memory: { guest: '4Gi' },
  devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }], interfaces: [{ name: 'default', masquerade: {} }] },
};

export const good = [
  VirtualMachine.manifest({
    metadata,
    spec: {
      runStrategy: 'Always',
      instancetype: { kind: 'VirtualMachineClusterInstancetype', name: 'u1.medium' },
      template: {
        metadata: { labels: { 'kubevirt.io/vm': 'legacy' } },
        spec: { domain, networks: [{ name: 'default', pod: {} }], volumes: [{ name: 'root', containerDisk: { image: 'registry.example/fedora:41' } }] },
      },
      dataVolumeTemplates: [{ metadata: { name: 'data' }, spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '10Gi' } } } } }],
    },
  }),
  VirtualMachineInstanceReplicaSet.manifest({ metadata, spec: { replicas: 2, selector: { matchLabels: { app: 'legacy' } }, template: { spec: { domain } } } }),
];

const machine = (spec: Partial<VirtualMachineSpecTemplateSpec>): object => VirtualMachine.manifest({ metadata, spec: { runStrategy: 'Always', template: { spec: { domain, ...spec } } } });

export const bad = [
  // @ts-expect-error a machine has a template
  VirtualMachine.manifest({ metadata, spec: { runStrategy: 'Always' } }),
  // @ts-expect-error a machine has a domain
  VirtualMachine.manifest({ metadata, spec: { template: { spec: { hostname: 'legacy' } } } }),
  // @ts-expect-error cores are counted
  machine({ domain: { ...domain, cpu: { cores: '2' } } }),
  // @ts-expect-error memory is an object with the guest's share
  machine({ domain: { ...domain, memory: '4Gi' } }),
  // @ts-expect-error masquerading has no settings
  machine({ domain: { devices: { interfaces: [{ name: 'default', masquerade: { port: 80 } }] } } }),
  // @ts-expect-error a disk has a name
  machine({ domain: { devices: { disks: [{ disk: { bus: 'virtio' } }] } } }),
  // @ts-expect-error a list of volumes
  machine({ volumes: { name: 'root' } }),
  // @ts-expect-error misspelt: `containerDisk`
  machine({ volumes: [{ name: 'root', containerImage: { image: 'fedora' } }] }),
];
