import { demand, demandRange, rangeOf } from './check';
import { parseIp } from './ip';
import { Report, Rules } from './rule';
import type { HTTPIngressPath, HTTPIngressRuleValue, IngressBackend, IngressRule, IngressSpec, IngressTLS } from '../../generated/bindings/kubernetes/networking/v1';
import { lawOf } from '../messages/naming';

interface Ingress { readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> }; readonly spec?: IngressSpec }

const CLASS = 'kubernetes.io/ingress.class';
/** Service names may begin with a digit from this minor on. */
const RELAXED_SINCE = 36;
const FORBIDDEN_PARTS = /\/\/|\/\.\/|\/\.\.\/|%2[fF]|\/\.\.?$/;

function demandHost(report: Report, at: string, host: unknown): void {
  if (typeof host === 'string') demand(report, host.includes('*') ? 'wildcard-subdomain' : 'dns-subdomain', at, host);
}

export const rules: Rules = {
  'ingress-has-rules-or-default': {
    on: 'networking/v1.IngressSpec',
    must: 'rules or defaultBackend is needed',
    check({ rules: list = [], defaultBackend }: IngressSpec, report) {
      if (list.length === 0 && defaultBackend === undefined) report('Invalid', '');
    },
  },

  'ingress-class-name-is-valid': {
    on: 'networking/v1.IngressSpec',
    must: lawOf,
    check({ ingressClassName }: IngressSpec, report) {
      demand(report, 'dns-subdomain', 'ingressClassName', ingressClassName);
    },
  },

  'ingress-class-annotation-agrees': {
    on: 'networking/v1.Ingress',
    must: 'must be as spec.ingressClassName',
    fix: `remove the annotation ${CLASS}`,
    check({ metadata, spec }: Ingress, report) {
      const [annotation, name] = [metadata?.annotations?.[CLASS], spec?.ingressClassName];
      // The server's path has no metadata here.
      if (annotation !== undefined && name !== undefined && annotation !== name) report('Invalid', `annotations.${CLASS}`, annotation);
    },
  },

  'ingress-host-is-valid': {
    on: 'networking/v1.IngressRule',
    must: issue => issue.params?.must ? lawOf(issue) : 'a name is wanted, not an IP address',
    check({ host }: IngressRule, report) {
      if (!host) return;
      if (parseIp(host)) report('Invalid', 'host', host);
      demandHost(report, 'host', host);
    },
  },

  'ingress-tls-is-valid': {
    on: 'networking/v1.IngressTLS',
    must: lawOf,
    check({ hosts = [], secretName }: IngressTLS, report) {
      hosts.forEach((host, i) => demandHost(report, `hosts[${i}]`, host));
      if (secretName) demand(report, 'dns-subdomain', 'secretName', secretName);
    },
  },

  'ingress-rule-has-paths': {
    on: 'networking/v1.HTTPIngressRuleValue',
    must: 'at least one path is needed',
    check({ paths }: HTTPIngressRuleValue, report) {
      if (paths?.length === 0) report('Required', 'paths');
    },
  },

  'ingress-path-type-is-known': {
    on: 'networking/v1.HTTPIngressPath',
    must: 'Exact, Prefix or ImplementationSpecific is allowed',
    check({ pathType }: HTTPIngressPath, report) {
      if ((pathType as string) === '') report('NotSupported', 'pathType', '');
    },
  },

  'ingress-path-is-valid': {
    on: 'networking/v1.HTTPIngressPath',
    must: 'must begin with "/", and, unless its type is ImplementationSpecific, have no "//", "/./", "/../" or "%2F" and no "." or ".." at the end',
    check({ path = '', pathType }: HTTPIngressPath, report) {
      const exact = pathType === 'Exact' || pathType === 'Prefix';
      const wrong = exact ? !path.startsWith('/') || FORBIDDEN_PARTS.test(path) : pathType === 'ImplementationSpecific' && path !== '' && !path.startsWith('/');
      if (wrong) report('Invalid', 'path', path);
    },
  },

  'ingress-backend-is-one': {
    on: 'networking/v1.IngressBackend',
    must: 'either service or resource is needed',
    check({ service, resource }: IngressBackend, report) {
      if ((service === undefined) === (resource === undefined)) report('Invalid', '');
    },
  },

  'ingress-service-is-valid': {
    on: 'networking/v1.IngressBackend',
    must: issue => issue.type === 'Required' ? 'the name of a service is needed' : lawOf(issue),
    check({ service, resource }: IngressBackend, report) {
      if (!service || resource) return;
      if (service.name === '') report('Required', 'service.name');
      else demand(report, report.minor < RELAXED_SINCE ? 'dns-label-1035' : 'dns-label', 'service.name', service.name);
    },
  },

  'ingress-port-is-one': {
    on: 'networking/v1.IngressBackend',
    must: 'either the name or the number of a port of the service is needed',
    check({ service, resource }: IngressBackend, report) {
      if (!service || resource) return;
      const { name, number } = service.port ?? {};
      if (name && number) report('Invalid', '');
      else if (!name && !number) report('Required', '');
    },
  },

  'ingress-port-is-valid': {
    on: 'networking/v1.IngressBackend',
    must: issue => issue.params?.must ? lawOf(issue) : rangeOf(issue),
    check({ service, resource }: IngressBackend, report) {
      if (!service || resource) return;
      const { name, number } = service.port ?? {};
      if (name && !number) demand(report, 'port-name', 'service.port.name', name);
      if (number && !name) demandRange(report, 'service.port.number', number, 1, 65535);
    },
  },

  'ingress-resource-is-named': {
    on: 'networking/v1.IngressBackend',
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check({ service, resource }: IngressBackend, report) {
      if (!resource || service) return;
      demand(report, 'dns-subdomain', 'resource.apiGroup', resource.apiGroup);
      for (const field of ['kind', 'name'] as const) {
        if (!resource[field]) report('Required', `resource.${field}`);
        else demand(report, 'path-segment', `resource.${field}`, resource[field]);
      }
    },
  },
};
