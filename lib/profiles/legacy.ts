/** What became of a name of the past, and what to take for it. */
export interface Legacy {
  readonly status: string;
  readonly replacement: string;
}

/** Distributions and systems that are no more. Who names one is told what replaces it. */
export const legacy: Readonly<Record<string, Legacy>> = {
  'tectonic': { status: 'dead (CoreOS Tectonic; Red Hat acquisition 2018)', replacement: 'openshift (OLM-driven self-driving updates)' },
  'dcos': { status: 'dead (Mesosphere DC/OS end of life 2021)', replacement: 'any conformant cluster; Konvoy/NKP (Nutanix) as vendor successor' },
  'pks': { status: 'renamed TKGI/TKG -> vSphere Kubernetes Service', replacement: 'tkg' },
  'rke1': { status: 'end of life 2025', replacement: 'rke2' },
  'openservicemesh': { status: 'archived by CNCF (README, last commit 2023-07-10)', replacement: 'Istio / AKS Istio add-on' },
  'deis': { status: 'dead (Hephy fork inactive)', replacement: 'Knative Service / Score / OAM constructs' },
  'service-catalog': { status: 'kubernetes-sigs/service-catalog retired 2022', replacement: 'servicebinding.io/v1 + operators / Crossplane' },
  'anthos-cloud-run': { status: 'Cloud Run for Anthos became Knative serving (Google) and is deprecated', replacement: 'Knative Serving or managed Cloud Run' },
  'jenkins-x': { status: 'low activity', replacement: 'Tekton + Argo CD' },
  'weave-scope': { status: 'abandoned (Weaveworks closed 2024)', replacement: 'Hubble / Inspektor Gadget / Pixie' },
  'firecracker-containerd': { status: 'not packaged for CRI use', replacement: 'Kata RuntimeClass kata-fc' },
  'gvisor-containerd-shim': { status: 'merged into google/gvisor (containerd-shim-runsc-v1)', replacement: 'RuntimeClass gvisor handler runsc' },
};
