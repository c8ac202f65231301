import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Azure Kubernetes Service (Standard).
 * @see https://github.com/MicrosoftDocs/azure-aks-docs
 */
export const profile = extend(neutral, {
  title: 'Azure Kubernetes Service (Standard)',
  facts: {
    kubernetesVersions: {
      value: {
        minors: ['1.34', '1.35', '1.36', '1.37'],
        asOf: '2026-08-05',
        extended: ['1.31', '1.32', '1.33'],
        ends: [['1.34', '2026-11-30'], ['1.35', '2027-03-31'], ['1.36', '2027-06-30'], ['1.37', '2027-10-31']],
      },
      note: '1.37 GA planned Oct 2026; 1.34 EOL 2026-11-30',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/supported-kubernetes-versions.md',
      confidence: 'high',
    },
    defaultStorageClass: {
      value: {
        name: 'default',
        equivalent: 'managed-csi',
        provisioner: 'disk.csi.azure.com',
        type: 'StandardSSD (ZRS on multi-zone clusters from 1.29)',
      },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/concepts-storage.md',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [
        'managed-csi',
        'managed-csi-premium',
        { name: 'managed-csi-premium-v2', since: '1.35' },
        'azurefile-csi',
        'azurefile-csi-premium',
        'azureblob-nfs-premium',
        'azureblob-fuse-premium',
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/concepts-storage.md',
      confidence: 'high',
    },
    rwxStorage: {
      value: {
        driver: 'file.csi.azure.com',
        classes: ['azurefile-csi', 'azurefile-csi-premium'],
        alternatives: ['azureblob-nfs-premium', 'azureblob-fuse-premium'],
      },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/concepts-storage.md',
      confidence: 'high',
    },
    ingressClass: {
      value: { classes: [{ name: 'webapprouting.kubernetes.azure.com', requires: 'managed NGINX app routing add-on' }] },
      note: 'no controller by default; ingress-nginx retirement applies',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/app-routing.md, app-routing-dns-ssl.md',
      confidence: 'high',
    },
    gatewayClasses: {
      value: {
        classes: [{ name: 'approuting-istio', requires: 'app routing Gateway API' }, { name: 'istio', requires: 'Istio add-on' }],
        bundle: 'managed Gateway API CRDs',
      },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/app-routing-gateway-api.md, managed-gateway-api.md, istio-gateway-api.md',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: {
        annotations: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' },
        subnetAnnotation: 'service.beta.kubernetes.io/azure-load-balancer-internal-subnet',
      },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/internal-lb.md',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { annotations: {} },
      note: 'Standard LB (L4) is the default; PLS via service.beta.kubernetes.io/azure-pls-create',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/internal-lb.md L254',
      confidence: 'high',
    },
    staticIp: {
      value: {
        external: {
          'service.beta.kubernetes.io/azure-pip-name': '<public ip name>',
          'service.beta.kubernetes.io/azure-load-balancer-resource-group': '<rg>',
        },
        internal: { 'service.beta.kubernetes.io/azure-load-balancer-ipv4': '<ip>' },
        dns: 'service.beta.kubernetes.io/azure-dns-label-name',
        parameters: { '<rg>': 'resourceGroup' },
      },
      note: 'spec.loadBalancerIP deprecated',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/static-ip.md, internal-lb.md',
      confidence: 'high',
    },
    nodePoolLabel: {
      value: { label: 'kubernetes.azure.com/agentpool', legacy: 'agentpool' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md',
      confidence: 'high',
    },
    spot: {
      value: {
        label: { 'kubernetes.azure.com/scalesetpriority': 'spot' },
        newLabel: { 'kubernetes.azure.com/priority': 'spot' },
        taint: { key: 'kubernetes.azure.com/scalesetpriority', value: 'spot', effect: 'NoSchedule' },
      },
      note: 'scalesetpriority label deprecated in favour of kubernetes.azure.com/priority; NAP uses karpenter.sh/capacity-type=spot',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/spot-node-pool.md, use-labels.md',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        taintNote: 'none automatically; docs convention sku=gpu:NoSchedule',
        preinstalled: {
          driver: true,
          devicePlugin: false,
          note: 'default install profile = driver only; --enable-managed-gpu=true (preview) adds device plugin+DCGM; --gpu-driver none = nothing. GPU Operator: toolkit.enabled=false. AMD: amd.com/gpu',
        },
        nodeLabels: { 'kubernetes.azure.com/accelerator': 'nvidia' },
        labels: {
          legacy: 'accelerator=nvidia',
          nap: {
            name: 'karpenter.azure.com/sku-gpu-name',
            manufacturer: 'karpenter.azure.com/sku-gpu-manufacturer',
            count: 'karpenter.azure.com/sku-gpu-count',
          },
        },
      },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-nvidia-gpu.md, aks-managed-gpu-nodes.md, use-labels.md, node-auto-provisioning-node-pools.md; NVIDIA/aicr recipes/components/gpu-operator/values-aks.yaml; kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/azure/azure_cloud_provider.go',
      confidence: 'high',
    },
    scaleFromZero: {
      value: {
        mechanism: 'AKS-managed cluster autoscaler (pool labels/taints known to AKS) or NAP/Karpenter; self-managed CA uses VMSS tags k8s.io_cluster-autoscaler_node-template_{label,taint,resources}_<key with / as _>',
      },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/azure/README.md L30-54',
      confidence: 'high',
    },
    sandbox: {
      value: {
        runtimeClassName: 'kata-vm-isolation',
        previousName: 'kata-mshv-vm-isolation',
        confidential: 'kata-cc-isolation',
        overheadDefault: { memory: '600Mi' },
        unselectedLabel: 'kubernetes.azure.com/kata-mshv-vm-isolation',
      },
      since: '1.27',
      note: 'the nodeLabel is not in the AKS docs of 2026-08: do not select on it; both names have shipped; make it configurable. VM size = pod memory LIMIT (512Mi if unset); no hostNetwork; Azure Linux node pool with workload runtime KataVmIsolation',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-pod-sandboxing.md, considerations-pod-sandboxing.md; public manifests and docs',
      confidence: 'medium',
    },
    workloadIdentity: {
      value: {
        serviceAccountAnnotation: 'azure.workload.identity/client-id',
        optionalAnnotations: ['azure.workload.identity/tenant-id', 'azure.workload.identity/service-account-token-expiration (3600-86400)'],
        podLabels: { 'azure.workload.identity/use': 'true' },
      },
      note: 'pod label must be on the pod template; without it the webhook does nothing',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/workload-identity-overview.md L273-295',
      confidence: 'high',
    },
    virtualNodes: {
      value: { profile: 'aks-virtual-nodes' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md',
      confidence: 'high',
    },
    cni: {
      value: { default: 'Azure CNI Overlay (kubenet retires 2028-03-31)' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/azure-cni-overlay.md L49, includes/kubenet-retirement.md',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: false, enable: '--network-policy cilium|calico|azure (azure NPM Linux retires 2028-09-30)' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-network-policies.md, includes/azure-network-policy-manager-linux-retirement.md',
      confidence: 'medium',
    },
    admission: {
      value: [
        { rule: 'reserved-label-prefixes', prefixes: ['kubernetes.azure.com/', 'kubernetes.io/'] },
        { rule: 'default-storageclasses-reconciled' },
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md, concepts-storage.md',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'approuting.kubernetes.azure.com/v1alpha1 NginxIngressController (add-on)',
        'karpenter.sh/v1 NodePool + karpenter.azure.com AKSNodeClass (NAP)',
        'secrets-store.csi.x-k8s.io SecretProviderClass (add-on)',
        'keda.sh (add-on)',
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/app-routing-nginx-configuration.md, node-auto-provisioning-*.md',
      confidence: 'medium',
    },
    quirks: {
      value: ['Istio add-on namespaces must be labelled istio.io/rev=asm-X-Y (istio-injection=enabled does not work)'],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/istio-deploy-addon.md L136-140',
      confidence: 'high',
    },
  },
});
