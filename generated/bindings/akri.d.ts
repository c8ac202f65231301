// Machine-written by `npx projen generate` from akri v0.13.8 (github:project-akri/akri@edc2803f5591a00bd2ff9f6fc4a1011dd1b84a86, digest 684ec94db1acb722208705409c16d025): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectMeta } from './kubernetes/meta/v1';

/**
 * `akri.sh/v0`, namespaced
 * @see https://github.com/project-akri/akri
 */
export declare class Configuration extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props?: ConfigurationProps): { [K in keyof ConfigurationProps]: ConfigurationProps[K] } & { apiVersion: 'akri.sh/v0'; kind: 'Configuration' };
  constructor(scope: Construct, id: string, props?: ConfigurationProps);
}
export interface ConfigurationProps {
  metadata?: ObjectMeta;
  spec?: ConfigurationSpec;
}
export interface ConfigurationSpec {
  brokerProperties?: { [k: string]: string };
  brokerSpec?: ConfigurationSpecBrokerSpec;
  capacity?: number;
  configurationServiceSpec?: Record<string, unknown> | null;
  discoveryHandler?: ConfigurationSpecDiscoveryHandler;
  instanceServiceSpec?: Record<string, unknown> | null;
}
export interface ConfigurationSpecBrokerSpec {
  brokerJobSpec?: Record<string, unknown> | null;
  brokerPodSpec?: Record<string, unknown> | null;
}
export interface ConfigurationSpecDiscoveryHandler {
  discoveryDetails?: string;
  discoveryProperties?: readonly ConfigurationSpecDiscoveryHandlerDiscoveryProperties[] | null;
  name?: string;
}
export type ConfigurationSpecDiscoveryHandlerDiscoveryProperties = {
  /** pattern `^[_A-Za-z][_A-Za-z0-9]*$` */
  name: string;
  value?: string | null;
  valueFrom?: ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFrom;
} & ({
  value: string | null;
  valueFrom?: never;
} | {
  valueFrom: ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFrom;
  value?: never;
})
export type ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFrom = {
  /** → ConfigMap */
  configMapKeyRef?: ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFromConfigMapKeyRef;
  /** → Secret */
  secretKeyRef?: ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFromConfigMapKeyRef;
} & ({
  configMapKeyRef: ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFromConfigMapKeyRef;
  secretKeyRef?: never;
} | {
  secretKeyRef: ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFromConfigMapKeyRef;
  configMapKeyRef?: never;
})
export interface ConfigurationSpecDiscoveryHandlerDiscoveryPropertiesValueFromConfigMapKeyRef {
  key?: string;
  name: string;
  namespace?: string;
  optional?: boolean;
}
/**
 * `akri.sh/v0`, namespaced
 * @see https://github.com/project-akri/akri
 */
export declare class Instance extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: InstanceProps): { [K in keyof InstanceProps]: InstanceProps[K] } & { apiVersion: 'akri.sh/v0'; kind: 'Instance' };
  constructor(scope: Construct, id: string, props: InstanceProps);
}
export interface InstanceProps {
  metadata?: ObjectMeta;
  spec: InstanceSpec;
}
export interface InstanceSpec {
  brokerProperties?: { [k: string]: string };
  /**
   * at least 0
   * format uint
   */
  capacity: number;
  cdiName: string;
  configurationName: string;
  deviceUsage?: { [k: string]: string };
  /** no duplicates */
  nodes?: readonly string[];
  shared?: boolean;
}
