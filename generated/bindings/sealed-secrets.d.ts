// Machine-written by `npx projen generate` from sealed-secrets v0.36.6 (github:bitnami-labs/sealed-secrets@6dc880366d1cafa16683173cc3c8e3b58e930937, digest f6b37653354529c0af06fa99153ff406): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `bitnami.com/v1alpha1`, namespaced
 * @see https://github.com/bitnami-labs/sealed-secrets
 */
export declare class SealedSecret extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: SealedSecretProps): { [K in keyof SealedSecretProps]: SealedSecretProps[K] } & { apiVersion: 'bitnami.com/v1alpha1'; kind: 'SealedSecret' };
  constructor(scope: Construct, id: string, props: SealedSecretProps);
}
export interface SealedSecretProps {
  metadata?: ObjectMeta;
  spec: SealedSecretSpec;
}
export interface SealedSecretSpec {
  /** format byte */
  data?: string;
  encryptedData: { [k: string]: string };
  template?: SealedSecretSpecTemplate;
}
export interface SealedSecretSpecTemplate {
  data?: { [k: string]: string } | null;
  immutable?: boolean;
  metadata?: SealedSecretSpecTemplateMetadata | null;
  type?: string;
}
export interface SealedSecretSpecTemplateMetadata {
  annotations?: { [k: string]: string };
  finalizers?: readonly string[];
  labels?: { [k: string]: string };
  name?: string;
  namespace?: string;
  [k: string]: unknown;
}
