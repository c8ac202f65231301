// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { EventSource, ObjectReference } from '../core/v1';
import { ObjectMeta } from '../meta/v1';

/**
 * `events.k8s.io/v1`, namespaced
 * @see https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#event-v1-events-k8s-io
 */
export declare class Event extends ApiObject {
  static readonly GVK: GroupVersionKind;
  static manifest(props: EventProps): { [K in keyof EventProps]: EventProps[K] } & { apiVersion: 'events.k8s.io/v1'; kind: 'Event' };
  constructor(scope: Construct, id: string, props: EventProps);
}
export interface EventProps {
  action?: string;
  deprecatedCount?: number;
  /** format date-time */
  deprecatedFirstTimestamp?: string;
  /** format date-time */
  deprecatedLastTimestamp?: string;
  deprecatedSource?: EventSource;
  /** format micro-time */
  eventTime: string;
  metadata?: ObjectMeta;
  note?: string;
  reason?: string;
  regarding?: ObjectReference;
  related?: ObjectReference;
  reportingController?: string;
  reportingInstance?: string;
  series?: EventSeries;
  type?: string;
}
export interface EventSeries {
  count: number;
  /** format micro-time */
  lastObservedTime: string;
}
