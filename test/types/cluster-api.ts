import { Cluster, MachineDeployment, MachineDeploymentSpec, MachineDeploymentSpecTemplateSpec } from 'cdk8s-sextant/cluster-api';

const metadata = { name: 'prod' };
const machine: MachineDeploymentSpecTemplateSpec = {
  clusterName: 'prod',
  version: 'v1.34.0',
  bootstrap: { configRef: { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'KubeadmConfigTemplate', name: 'prod' } },
  infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'DockerMachineTemplate', name: 'prod' },
};
const base: MachineDeploymentSpec = { clusterName: 'prod', selector: {}, template: { spec: machine } };

export const good = [
  Cluster.manifest({
    metadata,
    spec: {
      clusterNetwork: { pods: { cidrBlocks: ['10.244.0.0/16'] } },
      controlPlaneRef: { apiGroup: 'controlplane.cluster.x-k8s.io', kind: 'KubeadmControlPlane', name: 'prod' },
      infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'DockerCluster', name: 'prod' },
    },
  }),
  MachineDeployment.manifest({ metadata, spec: { ...base, replicas: 3, rollout: { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } } } } }),
];

const machines = (spec: Partial<MachineDeploymentSpec>): object => MachineDeployment.manifest({ metadata, spec: { ...base, ...spec } });

export const bad = [
  // @ts-expect-error machines are of a cluster
  MachineDeployment.manifest({ metadata, spec: { selector: {}, template: { spec: machine } } }),
  // @ts-expect-error as v1beta1 had it
  machines({ strategy: { type: 'RollingUpdate' } }),
  // @ts-expect-error no such strategy
  machines({ rollout: { strategy: { type: 'Recreate' } } }),
  // @ts-expect-error a strategy has a type
  machines({ rollout: { strategy: { rollingUpdate: { maxSurge: 1 } } } }),
  // @ts-expect-error replicas are counted
  machines({ replicas: '3' }),
  // @ts-expect-error as v1beta1 had it
  machines({ template: { spec: { ...machine, infrastructureRef: { apiVersion: 'v1beta2', apiGroup: 'x', kind: 'DockerMachineTemplate', name: 'prod' } } } }),
  // @ts-expect-error a list of blocks
  Cluster.manifest({ metadata, spec: { clusterNetwork: { pods: { cidrBlocks: '10.244.0.0/16' } } } }),
];
