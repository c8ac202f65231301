// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from '../meta/v1';

/**
 * `apiextensions.k8s.io/v1`, cluster-scoped
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinition-v1-apiextensions-k8s-io
 */
export declare class CustomResourceDefinition extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: CustomResourceDefinitionProps): { [K in keyof CustomResourceDefinitionProps]: CustomResourceDefinitionProps[K] } & { apiVersion: 'apiextensions.k8s.io/v1'; kind: 'CustomResourceDefinition' };
  constructor(scope: Construct, id: string, props: CustomResourceDefinitionProps);
}
export interface CustomResourceDefinitionProps {
  metadata?: ObjectMeta;
  spec: CustomResourceDefinitionSpec;
}
export interface CustomResourceColumnDefinition {
  description?: string;
  format?: string;
  jsonPath: string;
  name: string;
  priority?: number;
  type: string;
}
export interface CustomResourceConversion {
  strategy: string;
  webhook?: WebhookConversion;
}
export interface CustomResourceDefinitionNames {
  categories?: readonly string[];
  kind: string;
  listKind?: string;
  plural: string;
  shortNames?: readonly string[];
  singular?: string;
}
export interface CustomResourceDefinitionSpec {
  conversion?: CustomResourceConversion;
  group: string;
  names: CustomResourceDefinitionNames;
  preserveUnknownFields?: boolean;
  scope: string;
  versions: readonly CustomResourceDefinitionVersion[];
}
export interface CustomResourceDefinitionVersion {
  additionalPrinterColumns?: readonly CustomResourceColumnDefinition[];
  deprecated?: boolean;
  deprecationWarning?: string;
  name: string;
  schema?: CustomResourceValidation;
  /** @since Kubernetes 1.30, gate CustomResourceFieldSelectors */
  selectableFields?: readonly SelectableField[];
  served: boolean;
  storage: boolean;
  subresources?: CustomResourceSubresources;
}
export interface CustomResourceSubresourceScale {
  labelSelectorPath?: string;
  specReplicasPath: string;
  statusReplicasPath: string;
}
export interface CustomResourceSubresources {
  scale?: CustomResourceSubresourceScale;
  status?: Record<string, never>;
}
export interface CustomResourceValidation {
  openAPIV3Schema?: JSONSchemaProps;
}
export interface ExternalDocumentation {
  description?: string;
  url?: string;
}
export interface JSONSchemaProps {
  $ref?: string;
  $schema?: string;
  additionalItems?: unknown;
  additionalProperties?: unknown;
  allOf?: readonly JSONSchemaProps[];
  anyOf?: readonly JSONSchemaProps[];
  default?: unknown;
  definitions?: { [k: string]: JSONSchemaProps };
  dependencies?: { [k: string]: unknown };
  description?: string;
  enum?: readonly unknown[];
  example?: unknown;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  externalDocs?: ExternalDocumentation;
  format?: string;
  id?: string;
  items?: unknown;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  multipleOf?: number;
  not?: JSONSchemaProps;
  nullable?: boolean;
  oneOf?: readonly JSONSchemaProps[];
  pattern?: string;
  patternProperties?: { [k: string]: JSONSchemaProps };
  properties?: { [k: string]: JSONSchemaProps };
  required?: readonly string[];
  title?: string;
  type?: string;
  uniqueItems?: boolean;
  "x-kubernetes-embedded-resource"?: boolean;
  "x-kubernetes-int-or-string"?: boolean;
  "x-kubernetes-list-map-keys"?: readonly string[];
  "x-kubernetes-list-type"?: string;
  "x-kubernetes-map-type"?: string;
  "x-kubernetes-preserve-unknown-fields"?: boolean;
  /** one per `rule` */
  "x-kubernetes-validations"?: readonly ValidationRule[];
}
export interface SelectableField {
  jsonPath: string;
}
export interface ServiceReference {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}
export interface ValidationRule {
  /** @since Kubernetes 1.28 */
  fieldPath?: string;
  message?: string;
  messageExpression?: string;
  /** @since Kubernetes 1.29 */
  optionalOldSelf?: boolean;
  /** @since Kubernetes 1.28 */
  reason?: "FieldValueDuplicate" | "FieldValueForbidden" | "FieldValueInvalid" | "FieldValueRequired";
  rule: string;
}
export interface WebhookClientConfig {
  /** format byte */
  caBundle?: string;
  service?: ServiceReference;
  url?: string;
}
export interface WebhookConversion {
  clientConfig?: WebhookClientConfig;
  conversionReviewVersions: readonly string[];
}
