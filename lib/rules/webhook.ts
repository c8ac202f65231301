import { demand, demandRange, rangeOf } from './check';
import { follows } from './names';
import { Report, Rules } from './rule';
import type {
  MutatingWebhook, MutatingWebhookConfigurationProps, ServiceReference, ValidatingWebhook, ValidatingWebhookConfigurationProps, WebhookClientConfig,
} from '../../generated/bindings/kubernetes/admissionregistration/v1';
import { lawOf } from '../messages/naming';

type Webhook = MutatingWebhook | ValidatingWebhook;

const WEBHOOKS = ['admissionregistration/v1.MutatingWebhook', 'admissionregistration/v1.ValidatingWebhook'];
const SERVICES = ['admissionregistration/v1.ServiceReference', 'apiextensions/v1.ServiceReference'];
const CLIENTS = ['admissionregistration/v1.WebhookClientConfig', 'apiextensions/v1.WebhookClientConfig'];
const REVIEWS = ['v1', 'v1beta1'];
const URL_PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** What is wrong with the address of a webhook; each is one error of the server's. */
export function* faultsOf(url: string): Iterable<'form' | 'scheme' | 'host' | 'user' | 'fragment' | 'query'> {
  const [, scheme = '', authority = '', , query = '', fragment = ''] = URL_PARTS.exec(url) as RegExpExecArray;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]|%(?![0-9A-Fa-f]{2})/.test(url.slice(0, url.length - fragment.length)) || /[\s<>"{}|\\^`]/.test(host)
    || /:[0-9]*[^0-9\]][^\]]*$/.test(host) || /^:/.test(url)) {
    yield 'form';
    return;
  }
  if (scheme.toLowerCase() !== 'https') yield 'scheme';
  if (host === '') yield 'host';
  if (authority.includes('@')) yield 'user';
  if (fragment !== '') yield 'fragment';
  if (query !== '') yield 'query';
}

/** The server knows the webhook of a CustomResourceDefinition by the name of an older version. */
function placeOf({ kind }: Report, of: 'service' | 'client', field: string): string {
  if (kind !== 'CustomResourceDefinition') return field;
  return `^spec.conversion.webhookClientConfig.${of === 'service' ? 'service.' : ''}${field}`;
}

function isServicePath(path: string): boolean {
  if (path === '' || path === '/') return true;
  return path.startsWith('/') && path !== '//' && path.slice(1).replace(/\/$/, '').split('/').every(step => follows('dns-subdomain', step));
}

export const rules: Rules = {
  'webhook-name-is-qualified': {
    on: WEBHOOKS,
    must: issue => issue.type === 'Required' ? 'a name is needed' : 'a domain of at least three parts is expected, "check.pods.example.com"',
    check({ name }: Webhook, report) {
      if (name === '') report('Required', 'name');
      else if (name !== undefined && (!follows('dns-subdomain', name) || name.split('.').length < 3)) report('Invalid', 'name', name);
    },
  },

  'webhook-name-is-unique': {
    on: ['admissionregistration/v1.MutatingWebhookConfiguration', 'admissionregistration/v1.ValidatingWebhookConfiguration'],
    must: 'each webhook of a configuration has a name of its own',
    check({ webhooks = [] }: MutatingWebhookConfigurationProps | ValidatingWebhookConfigurationProps, report) {
      const seen = new Set<string>();
      webhooks.forEach(({ name }, i) => {
        if (name && seen.has(name)) report('Duplicate', `webhooks[${i}].name`, name);
        seen.add(name);
      });
    },
  },

  'webhook-has-no-side-effects': {
    on: WEBHOOKS,
    must: 'either None or NoneOnDryRun is allowed',
    check({ sideEffects }: { sideEffects?: string }, report) {
      if (sideEffects === 'Some' || sideEffects === 'Unknown' || sideEffects === '') report('NotSupported', 'sideEffects', sideEffects);
    },
  },

  'webhook-timeout-is-in-range': {
    on: WEBHOOKS,
    must: rangeOf,
    check: ({ timeoutSeconds }: Webhook, report) => demandRange(report, 'timeoutSeconds', timeoutSeconds, 1, 30),
  },

  'webhook-review-version-is-valid': {
    on: WEBHOOKS,
    must: issue => issue.type === 'Required' || issue.params?.why === 'none' ? 'v1 or v1beta1 must be among them' : issue.params?.why === 'twice'
      ? 'each version once' : lawOf(issue),
    check({ admissionReviewVersions: versions }: Webhook, report) {
      if (!versions) return;
      const at = 'admissionReviewVersions';
      if (versions.length === 0) return report('Required', at);
      versions.forEach((version, i) => {
        if (versions.indexOf(version) < i) report('Invalid', `${at}[${i}]`, version, { why: 'twice' });
        else demand(report, 'dns-label-1035', `${at}[${i}]`, version);
      });
      if (!versions.some(version => REVIEWS.includes(version))) report('Invalid', at, versions, { why: 'none' });
    },
  },

  'webhook-is-reached-one-way': {
    on: WEBHOOKS,
    must: 'exactly one of url and service is needed',
    check({ clientConfig }: Webhook, report) {
      if (clientConfig && (clientConfig.url === undefined) === (clientConfig.service === undefined)) report('Required', 'clientConfig');
    },
  },

  'webhook-url-is-valid': {
    on: CLIENTS,
    must: ({ params }) => ({
      form: 'a URL is expected',
      scheme: 'the URL begins with https://',
      host: 'the URL names a host',
      user: 'the URL has no user',
      fragment: 'the URL has no fragment',
      query: 'the URL has no query',
    })[String(params?.fault)] ?? 'a URL is expected',
    check({ url, service }: WebhookClientConfig, report) {
      if (url === undefined || service !== undefined) return;
      for (const fault of faultsOf(url)) report(fault === 'form' ? 'Required' : 'Invalid', placeOf(report, 'client', 'url'), url, { fault });
    },
  },

  'webhook-service-is-named': {
    on: SERVICES,
    must: 'the name and the namespace of the service are needed',
    check(service: ServiceReference, report) {
      // The server says the one and means the other.
      if (service.name === '') report('Required', placeOf(report, 'service', 'namespace'));
      if (service.namespace === '') report('Required', placeOf(report, 'service', 'name'));
    },
  },

  'webhook-port-is-in-range': {
    on: SERVICES,
    must: rangeOf,
    check: ({ port }: ServiceReference, report) => demandRange(report, placeOf(report, 'service', 'port'), port, 1, 65535),
  },

  'webhook-path-is-valid': {
    on: SERVICES,
    must: 'a path is "/" and parts of lower-case letters, digits, "-" and "."',
    check({ path }: ServiceReference, report) {
      if (path !== undefined && !isServicePath(path)) report('Invalid', placeOf(report, 'service', 'path'), path);
    },
  },
};
