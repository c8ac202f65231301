// Machine-written by `npx projen generate` from file names: do not edit.
import type { ClusterProps } from '../lib/cluster/options';
import type { Maker, OptionsOf } from '../lib/cluster/typed';
import type { profile as ack } from '../lib/profiles/ack';
import type { profile as aks } from '../lib/profiles/aks';
import type { profile as aksAutomatic } from '../lib/profiles/aks-automatic';
import type { profile as aksVirtualNodes } from '../lib/profiles/aks-virtual-nodes';
import type { profile as anthosBareMetal } from '../lib/profiles/anthos-bare-metal';
import type { profile as anthosVmware } from '../lib/profiles/anthos-vmware';
import type { profile as dockerDesktop } from '../lib/profiles/docker-desktop';
import type { profile as doks } from '../lib/profiles/doks';
import type { profile as eks } from '../lib/profiles/eks';
import type { profile as eksAuto } from '../lib/profiles/eks-auto';
import type { profile as eksFargate } from '../lib/profiles/eks-fargate';
import type { profile as eksKarpenter } from '../lib/profiles/eks-karpenter';
import type { profile as giantswarm } from '../lib/profiles/giantswarm';
import type { profile as gke } from '../lib/profiles/gke';
import type { profile as gkeAutopilot } from '../lib/profiles/gke-autopilot';
import type { profile as iks } from '../lib/profiles/iks';
import type { profile as k3s } from '../lib/profiles/k3s';
import type { profile as kind } from '../lib/profiles/kind';
import type { profile as kops } from '../lib/profiles/kops';
import type { profile as kubeadm } from '../lib/profiles/kubeadm';
import type { profile as kubeedge } from '../lib/profiles/kubeedge';
import type { profile as microk8s } from '../lib/profiles/microk8s';
import type { profile as microshift } from '../lib/profiles/microshift';
import type { profile as minikube } from '../lib/profiles/minikube';
import type { profile as neutral } from '../lib/profiles/neutral';
import type { profile as oke } from '../lib/profiles/oke';
import type { profile as okeVirtualNodes } from '../lib/profiles/oke-virtual-nodes';
import type { profile as openshift } from '../lib/profiles/openshift';
import type { profile as openstackCapo } from '../lib/profiles/openstack-capo';
import type { profile as openstackMagnum } from '../lib/profiles/openstack-magnum';
import type { profile as openyurt } from '../lib/profiles/openyurt';
import type { profile as platform9 } from '../lib/profiles/platform9';
import type { profile as raspberryPi } from '../lib/profiles/raspberry-pi';
import type { profile as rke2 } from '../lib/profiles/rke2';
import type { profile as talos } from '../lib/profiles/talos';
import type { profile as tke } from '../lib/profiles/tke';
import type { profile as tkg } from '../lib/profiles/tkg';

/** What is known of each distribution, loaded when it is asked for. */
export const profiles = {
  'ack': (): typeof ack => require('../lib/profiles/ack').profile,
  'aks': (): typeof aks => require('../lib/profiles/aks').profile,
  'aks-automatic': (): typeof aksAutomatic => require('../lib/profiles/aks-automatic').profile,
  'aks-virtual-nodes': (): typeof aksVirtualNodes => require('../lib/profiles/aks-virtual-nodes').profile,
  'anthos-bare-metal': (): typeof anthosBareMetal => require('../lib/profiles/anthos-bare-metal').profile,
  'anthos-vmware': (): typeof anthosVmware => require('../lib/profiles/anthos-vmware').profile,
  'docker-desktop': (): typeof dockerDesktop => require('../lib/profiles/docker-desktop').profile,
  'doks': (): typeof doks => require('../lib/profiles/doks').profile,
  'eks': (): typeof eks => require('../lib/profiles/eks').profile,
  'eks-auto': (): typeof eksAuto => require('../lib/profiles/eks-auto').profile,
  'eks-fargate': (): typeof eksFargate => require('../lib/profiles/eks-fargate').profile,
  'eks-karpenter': (): typeof eksKarpenter => require('../lib/profiles/eks-karpenter').profile,
  'giantswarm': (): typeof giantswarm => require('../lib/profiles/giantswarm').profile,
  'gke': (): typeof gke => require('../lib/profiles/gke').profile,
  'gke-autopilot': (): typeof gkeAutopilot => require('../lib/profiles/gke-autopilot').profile,
  'iks': (): typeof iks => require('../lib/profiles/iks').profile,
  'k3s': (): typeof k3s => require('../lib/profiles/k3s').profile,
  'kind': (): typeof kind => require('../lib/profiles/kind').profile,
  'kops': (): typeof kops => require('../lib/profiles/kops').profile,
  'kubeadm': (): typeof kubeadm => require('../lib/profiles/kubeadm').profile,
  'kubeedge': (): typeof kubeedge => require('../lib/profiles/kubeedge').profile,
  'microk8s': (): typeof microk8s => require('../lib/profiles/microk8s').profile,
  'microshift': (): typeof microshift => require('../lib/profiles/microshift').profile,
  'minikube': (): typeof minikube => require('../lib/profiles/minikube').profile,
  'neutral': (): typeof neutral => require('../lib/profiles/neutral').profile,
  'oke': (): typeof oke => require('../lib/profiles/oke').profile,
  'oke-virtual-nodes': (): typeof okeVirtualNodes => require('../lib/profiles/oke-virtual-nodes').profile,
  'openshift': (): typeof openshift => require('../lib/profiles/openshift').profile,
  'openstack-capo': (): typeof openstackCapo => require('../lib/profiles/openstack-capo').profile,
  'openstack-magnum': (): typeof openstackMagnum => require('../lib/profiles/openstack-magnum').profile,
  'openyurt': (): typeof openyurt => require('../lib/profiles/openyurt').profile,
  'platform9': (): typeof platform9 => require('../lib/profiles/platform9').profile,
  'raspberry-pi': (): typeof raspberryPi => require('../lib/profiles/raspberry-pi').profile,
  'rke2': (): typeof rke2 => require('../lib/profiles/rke2').profile,
  'talos': (): typeof talos => require('../lib/profiles/talos').profile,
  'tke': (): typeof tke => require('../lib/profiles/tke').profile,
  'tkg': (): typeof tkg => require('../lib/profiles/tkg').profile,
};

/** For each distribution the function that makes a cluster of it. */
export abstract class Distributions {
  /** Alibaba Cloud Container Service for Kubernetes. */
  public static ack<C>(this: Maker<C>, name: string, options: OptionsOf<typeof ack>): C {
    return new this(name, { ...options, profile: profiles['ack']() } as ClusterProps);
  }

  /** Azure Kubernetes Service (Standard). */
  public static aks<C>(this: Maker<C>, name: string, options: OptionsOf<typeof aks>): C {
    return new this(name, { ...options, profile: profiles['aks']() } as ClusterProps);
  }

  /** AKS Automatic. */
  public static aksAutomatic<C>(this: Maker<C>, name: string, options: OptionsOf<typeof aksAutomatic>): C {
    return new this(name, { ...options, profile: profiles['aks-automatic']() } as ClusterProps);
  }

  /** AKS virtual nodes (ACI / Virtual Kubelet). */
  public static aksVirtualNodes<C>(this: Maker<C>, name: string, options: OptionsOf<typeof aksVirtualNodes>): C {
    return new this(name, { ...options, profile: profiles['aks-virtual-nodes']() } as ClusterProps);
  }

  /** Google Distributed Cloud (software only) for bare metal. */
  public static anthosBareMetal<C>(this: Maker<C>, name: string, options: OptionsOf<typeof anthosBareMetal>): C {
    return new this(name, { ...options, profile: profiles['anthos-bare-metal']() } as ClusterProps);
  }

  /** Google Distributed Cloud (software only) for VMware = GKE on-prem / Anthos. */
  public static anthosVmware<C>(this: Maker<C>, name: string, options: OptionsOf<typeof anthosVmware>): C {
    return new this(name, { ...options, profile: profiles['anthos-vmware']() } as ClusterProps);
  }

  /** Docker Desktop Kubernetes. */
  public static dockerDesktop<C>(this: Maker<C>, name: string, options: OptionsOf<typeof dockerDesktop>): C {
    return new this(name, { ...options, profile: profiles['docker-desktop']() } as ClusterProps);
  }

  /** DigitalOcean Kubernetes. */
  public static doks<C>(this: Maker<C>, name: string, options: OptionsOf<typeof doks>): C {
    return new this(name, { ...options, profile: profiles['doks']() } as ClusterProps);
  }

  /** Amazon EKS (managed node groups). */
  public static eks<C>(this: Maker<C>, name: string, options: OptionsOf<typeof eks>): C {
    return new this(name, { ...options, profile: profiles['eks']() } as ClusterProps);
  }

  /** Amazon EKS Auto Mode. */
  public static eksAuto<C>(this: Maker<C>, name: string, options: OptionsOf<typeof eksAuto>): C {
    return new this(name, { ...options, profile: profiles['eks-auto']() } as ClusterProps);
  }

  /** Amazon EKS on AWS Fargate. */
  public static eksFargate<C>(this: Maker<C>, name: string, options: OptionsOf<typeof eksFargate>): C {
    return new this(name, { ...options, profile: profiles['eks-fargate']() } as ClusterProps);
  }

  /** Amazon EKS with self-managed Karpenter. */
  public static eksKarpenter<C>(this: Maker<C>, name: string, options: OptionsOf<typeof eksKarpenter>): C {
    return new this(name, { ...options, profile: profiles['eks-karpenter']() } as ClusterProps);
  }

  /** Giant Swarm. */
  public static giantswarm<C>(this: Maker<C>, name: string, options: OptionsOf<typeof giantswarm>): C {
    return new this(name, { ...options, profile: profiles['giantswarm']() } as ClusterProps);
  }

  /** Google Kubernetes Engine (Standard). */
  public static gke<C>(this: Maker<C>, name: string, options: OptionsOf<typeof gke>): C {
    return new this(name, { ...options, profile: profiles['gke']() } as ClusterProps);
  }

  /** GKE Autopilot. */
  public static gkeAutopilot<C>(this: Maker<C>, name: string, options: OptionsOf<typeof gkeAutopilot>): C {
    return new this(name, { ...options, profile: profiles['gke-autopilot']() } as ClusterProps);
  }

  /** IBM Cloud Kubernetes Service. */
  public static iks<C>(this: Maker<C>, name: string, options: OptionsOf<typeof iks>): C {
    return new this(name, { ...options, profile: profiles['iks']() } as ClusterProps);
  }

  /** K3s. */
  public static k3s<C>(this: Maker<C>, name: string, options: OptionsOf<typeof k3s>): C {
    return new this(name, { ...options, profile: profiles['k3s']() } as ClusterProps);
  }

  /** kind. */
  public static kind<C>(this: Maker<C>, name: string, options: OptionsOf<typeof kind>): C {
    return new this(name, { ...options, profile: profiles['kind']() } as ClusterProps);
  }

  /** kOps. */
  public static kops<C>(this: Maker<C>, name: string, options: OptionsOf<typeof kops>): C {
    return new this(name, { ...options, profile: profiles['kops']() } as ClusterProps);
  }

  /** kubeadm / upstream Kubernetes. */
  public static kubeadm<C>(this: Maker<C>, name: string, options: OptionsOf<typeof kubeadm>): C {
    return new this(name, { ...options, profile: profiles['kubeadm']() } as ClusterProps);
  }

  /** KubeEdge. */
  public static kubeedge<C>(this: Maker<C>, name: string, options: OptionsOf<typeof kubeedge>): C {
    return new this(name, { ...options, profile: profiles['kubeedge']() } as ClusterProps);
  }

  /** MicroK8s. */
  public static microk8s<C>(this: Maker<C>, name: string, options: OptionsOf<typeof microk8s>): C {
    return new this(name, { ...options, profile: profiles['microk8s']() } as ClusterProps);
  }

  /** Red Hat MicroShift (edge). */
  public static microshift<C>(this: Maker<C>, name: string, options: OptionsOf<typeof microshift>): C {
    return new this(name, { ...options, profile: profiles['microshift']() } as ClusterProps);
  }

  /** minikube. */
  public static minikube<C>(this: Maker<C>, name: string, options: OptionsOf<typeof minikube>): C {
    return new this(name, { ...options, profile: profiles['minikube']() } as ClusterProps);
  }

  /** a cluster of no known distribution. */
  public static neutral<C>(this: Maker<C>, name: string, options: OptionsOf<typeof neutral>): C {
    return new this(name, { ...options, profile: profiles['neutral']() } as ClusterProps);
  }

  /** Oracle Kubernetes Engine. */
  public static oke<C>(this: Maker<C>, name: string, options: OptionsOf<typeof oke>): C {
    return new this(name, { ...options, profile: profiles['oke']() } as ClusterProps);
  }

  /** OKE virtual nodes. */
  public static okeVirtualNodes<C>(this: Maker<C>, name: string, options: OptionsOf<typeof okeVirtualNodes>): C {
    return new this(name, { ...options, profile: profiles['oke-virtual-nodes']() } as ClusterProps);
  }

  /** Red Hat OpenShift 4.x. */
  public static openshift<C>(this: Maker<C>, name: string, options: OptionsOf<typeof openshift>): C {
    return new this(name, { ...options, profile: profiles['openshift']() } as ClusterProps);
  }

  /** OpenStack via Cluster API (CAPO). */
  public static openstackCapo<C>(this: Maker<C>, name: string, options: OptionsOf<typeof openstackCapo>): C {
    return new this(name, { ...options, profile: profiles['openstack-capo']() } as ClusterProps);
  }

  /** OpenStack Magnum. */
  public static openstackMagnum<C>(this: Maker<C>, name: string, options: OptionsOf<typeof openstackMagnum>): C {
    return new this(name, { ...options, profile: profiles['openstack-magnum']() } as ClusterProps);
  }

  /** OpenYurt. */
  public static openyurt<C>(this: Maker<C>, name: string, options: OptionsOf<typeof openyurt>): C {
    return new this(name, { ...options, profile: profiles['openyurt']() } as ClusterProps);
  }

  /** Platform9 Managed Kubernetes (PMK). */
  public static platform9<C>(this: Maker<C>, name: string, options: OptionsOf<typeof platform9>): C {
    return new this(name, { ...options, profile: profiles['platform9']() } as ClusterProps);
  }

  /** Raspberry Pi cluster (k3s on arm64). */
  public static raspberryPi<C>(this: Maker<C>, name: string, options: OptionsOf<typeof raspberryPi>): C {
    return new this(name, { ...options, profile: profiles['raspberry-pi']() } as ClusterProps);
  }

  /** RKE2 / Rancher. */
  public static rke2<C>(this: Maker<C>, name: string, options: OptionsOf<typeof rke2>): C {
    return new this(name, { ...options, profile: profiles['rke2']() } as ClusterProps);
  }

  /** Talos Linux. */
  public static talos<C>(this: Maker<C>, name: string, options: OptionsOf<typeof talos>): C {
    return new this(name, { ...options, profile: profiles['talos']() } as ClusterProps);
  }

  /** Tencent Kubernetes Engine. */
  public static tke<C>(this: Maker<C>, name: string, options: OptionsOf<typeof tke>): C {
    return new this(name, { ...options, profile: profiles['tke']() } as ClusterProps);
  }

  /** VMware vSphere Kubernetes Service / Tanzu (successor of Pivotal/VMware PKS). */
  public static tkg<C>(this: Maker<C>, name: string, options: OptionsOf<typeof tkg>): C {
    return new this(name, { ...options, profile: profiles['tkg']() } as ClusterProps);
  }
}
