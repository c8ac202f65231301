import { profile as k3s } from './k3s';
import { extend } from './profile';

/**
 * Raspberry Pi cluster (k3s on arm64).
 */
export const profile = extend(k3s, {
  title: 'Raspberry Pi cluster (k3s on arm64)',
  aliases: ['rpi', 'k3s-arm64'],
  facts: {
    kubernetesVersions: { ...k3s.facts.kubernetesVersions, source: 'k3s' },
    gpu: {
      offered: false,
      instead: 'use a generic device plugin for /dev/* where needed',
      source: 'by nature: the VideoCore GPU is no schedulable resource and no device plugin is shipped',
      confidence: 'high',
    },
    admission: { ...k3s.facts.admission, source: 'PSA privileged by default (as k3s)' },
    quirks: {
      value: [
        'images must have linux/arm64 manifests (exec format error otherwise) => set nodeSelector kubernetes.io/arch: arm64 or check multi-arch',
        'cgroup_memory=1 cgroup_enable=memory in cmdline.txt',
        'SD-card IO: avoid etcd, use sqlite/external',
        '1-8GB RAM: requests matter; Knative queue-proxy adds a 25m CPU request per pod (memory 400Mi only if configured)',
        'no LoadBalancer but ServiceLB',
      ],
      source: 'k3s docs (knowledge) + knative/serving config/core/configmaps/deployment.yaml',
      confidence: 'medium',
    },
  },
});
