// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.

export interface Condition {
  /** format date-time */
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: string;
  type: string;
}
export interface FieldSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface GroupResource {
  group: string;
  resource: string;
}
export interface LabelSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [k: string]: string };
}
export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[];
}
export interface ManagedFieldsEntry {
  apiVersion?: string;
  fieldsType?: string;
  fieldsV1?: unknown;
  manager?: string;
  operation?: string;
  subresource?: string;
  /** format date-time */
  time?: string;
}
export interface ObjectMeta {
  annotations?: { [k: string]: string };
  /** format date-time */
  creationTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  /** format date-time */
  deletionTimestamp?: string;
  /** no duplicates */
  finalizers?: readonly string[];
  generateName?: string;
  generation?: number;
  labels?: { [k: string]: string };
  managedFields?: readonly ManagedFieldsEntry[];
  name?: string;
  namespace?: string;
  /** one per `uid` */
  ownerReferences?: readonly OwnerReference[];
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}
export interface OwnerReference {
  apiVersion: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind: string;
  name: string;
  uid: string;
}
