import { Lazy } from 'cdk8s';
import { HTTPScaledObject, HTTPScaledObjectSpecScalingMetric, HTTPScaledObjectSpecTimeouts } from '../../../generated/bindings/keda-http-add-on';
import { Service } from '../../../generated/bindings/kubernetes/core/v1';
import { Cluster } from '../../../lib/cluster';
import { note, refuse } from '../../../lib/cluster/asked';
import { namespaceOf } from '../../../lib/namespace';
import { nameLabel } from '../../workload/parts/workload';
import { deploymentOf, ofDeployments, PORT, servedBy, servicePortOf } from '../parts/deployment';
import type { ServiceIntent } from '../parts/intent';
import type { Made, Making, ServerlessProvider } from '../parts/provider';
import type { RequestScale } from '../scale';

/** Port of the proxy that wakes what sleeps. */
const PROXY = 8080;
const INTERCEPTOR = 'keda-add-ons-http-interceptor-proxy.keda';
/** Service and namespace. */
const SERVICE = /^([a-z][a-z0-9-]*)\.([a-z0-9][a-z0-9-]*)$/;

/** Release whose proxy speaks HTTP/2. */
const HTTP2 = [0, 15] as const;

/** Requests at once, or a second, for a pod where nothing is said: as Knative has it. */
const TARGET = { concurrency: 100, rps: 200 };

/**
 * KEDA's HTTP add-on: a Deployment, and a name that leads to the add-on's proxy, which knows by the host whom to wake.
 * @see https://github.com/kedacore/http-add-on/blob/main/docs/ref/v0.13.0/http_scaled_object.md
 */
export const provider = {
  title: 'the HTTP add-on of KEDA',
  can: {
    ...ofDeployments,
    concurrency: { instead: 'set scale.target, by which pods are added, and let the server itself limit what it takes on' },
    timeout: { instead: 'set responseStartTimeoutSeconds' },
    responseStart: true,
    idleTimeout: { instead: 'set responseStartTimeoutSeconds' },
    requests: true,
    resources: { instead: 'take a WebService and a ScaledObject for it' },
  },
  asks: { placement: true, identity: true },
  make(making: Making): Made {
    const { scope, intent, labels } = making;
    const { name, kind, apiVersion } = deploymentOf(making);
    const pods = new Service(scope, 'Pods', { metadata: { labels }, spec: { selector: { [nameLabel]: name }, ports: [servicePortOf(intent)] } });
    const { interceptor = INTERCEPTOR } = intent.settings;
    const [, proxy, namespace] = SERVICE.exec(interceptor) ?? [];
    if (proxy === undefined) {
      const params = { prop: 'serverless.interceptor', why: `it is a Service and its namespace, ${INTERCEPTOR}` };
      refuse(scope, 'interceptor', { rule: 'serverless-props-fit', severity: 'error', type: 'Invalid', path: '', value: interceptor, params });
    }
    // whoever calls it by its name gets to the proxy, and the name is what the proxy knows it by
    const front = new Service(scope, 'Service', {
      metadata: { name, labels },
      spec: { type: 'ExternalName', externalName: `${interceptor}.svc.cluster.local`, ports: [{ ...servicePortOf(intent), port: PROXY, targetPort: PROXY }] },
    });
    const version = Cluster.of(scope).addons.get('keda-http-add-on');
    if (intent.protocol === 'h2c' && typeof version === 'string' && !speaksHttp2(version)) {
      const why = `the proxy of the add-on speaks HTTP/2 since ${HTTP2.join('.')}, this is ${version}`;
      refuse(scope, 'protocol', { rule: 'serverless-props-fit', severity: 'error', type: 'Invalid', path: '', value: intent.protocol, params: { prop: 'protocol', why } });
    }
    const { scale } = intent;
    const hosts = hostsOf(name, namespaceOf(scope));
    new HTTPScaledObject(scope, 'Scaling', {
      metadata: { labels },
      spec: {
        // added to until the manifests are written
        hosts: Lazy.any({ produce: () => hosts }) as string[],
        scaleTargetRef: { apiVersion, kind, name, service: pods.name, port: PORT },
        replicas: { min: scale.min ?? 0, max: scale.max },
        scaledownPeriod: 'retentionSeconds' in scale ? scale.retentionSeconds : undefined,
        scalingMetric: metricOf(scale as RequestScale),
        timeouts: timeoutsOf(intent),
      },
    });
    return servedBy(making, {
      service: front,
      port: PROXY,
      // not every controller follows a name to another namespace, so that what takes requests in is beside the proxy
      behind: proxy === undefined ? undefined : {
        service: proxy,
        namespace,
        annotate: annotations => {
          for (const [key, value] of Object.entries(annotations)) note(scope, 'interceptor', `the Service ${proxy} in the namespace ${namespace} needs the annotation ${key}: ${JSON.stringify(value)}`);
        },
      },
      serve(host, tls) {
        hosts.push(host);
        if (tls !== undefined && namespace !== undefined) note(scope, 'interceptor', `the Secret ${tls} is to be in the namespace ${namespace}, where requests to ${host} are taken in`);
      },
    });
  },
} as const satisfies ServerlessProvider;

/** A version that cannot be read is taken for a new one. */
function speaksHttp2(version: string): boolean {
  const [, major, minor = '0'] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return major === undefined || Number(major) > HTTP2[0] || Number(minor) >= HTTP2[1];
}

/** The names by which it is called within the cluster; the proxy is one for all namespaces, so that the bare name is for where no namespace is known. */
function hostsOf(name: string, namespace: string | undefined): string[] {
  return namespace === undefined ? [name] : ['', '.svc', '.svc.cluster.local'].map(end => `${name}.${namespace}${end}`);
}

function metricOf({ metric = 'concurrency', target = TARGET[metric] }: RequestScale): HTTPScaledObjectSpecScalingMetric {
  return metric === 'rps' ? { requestRate: { targetValue: target } } : { concurrency: { targetValue: target } };
}

function timeoutsOf({ startupSeconds, responseStartTimeoutSeconds }: ServiceIntent): HTTPScaledObjectSpecTimeouts | undefined {
  if (startupSeconds === undefined && responseStartTimeoutSeconds === undefined) return undefined;
  return {
    conditionWait: startupSeconds === undefined ? undefined : `${startupSeconds}s`,
    responseHeader: responseStartTimeoutSeconds === undefined ? undefined : `${responseStartTimeoutSeconds}s`,
  };
}
