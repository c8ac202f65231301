import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Capabilities } from './capability';
import type { ServiceIntent } from './intent';
import type { Pods } from '../../workload/parts/pods';

type Labels = Readonly<Record<string, string>>;

/** What a way has to work with. */
export interface Making {
  readonly scope: Construct;
  readonly intent: ServiceIntent;
  /** Labels of everything that belongs to the service. */
  readonly labels: Labels;
  readonly pods: Pods;
}

/** Where a service is reached. */
export interface Address {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
}

/** What a way made of a service. */
export interface Made {
  /** Labels by which its pods are found. */
  readonly selector: Labels;
  /** Where it is reached by other workloads; or what is missing to know that, an imperative. */
  address(): Address | { readonly missing: string };
  /** Adds a host name. */
  addDomain(host: string, tls?: string): ApiObject | undefined;
}

/** One way to run what scales to zero. A new one is a file in `providers/`, its name is the word for it. */
export interface ServerlessProvider {
  /** As in "… on Knative". */
  readonly title: string;
  readonly can: Capabilities;
  /** What its pods say of themselves of all that was asked for; the rest is not asked of the cluster. */
  readonly asks: { readonly placement: boolean; readonly identity: boolean };
  make(making: Making): Made;
}
