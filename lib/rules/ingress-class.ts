import { demand } from './check';
import { Rules } from './rule';
import type { IngressClassParametersReference, IngressClassSpec } from '../../generated/bindings/kubernetes/networking/v1';
import { lawOf } from '../messages/naming';

const LONGEST_CONTROLLER = 250;

export const rules: Rules = {
  'ingress-controller-is-valid': {
    on: 'networking/v1.IngressClassSpec',
    must: issue => issue.type === 'TooLong' ? `at most ${LONGEST_CONTROLLER} bytes are allowed` : lawOf({ ...issue, params: { must: 'domain-path' } }),
    check({ controller = '' }: IngressClassSpec, report) {
      if (controller === '') report('Required', 'controller');
      else demand(report, 'domain-path', 'controller', controller);
      if (Buffer.byteLength(controller) > LONGEST_CONTROLLER) report('TooLong', 'controller', controller);
    },
  },

  'ingress-parameters-are-named': {
    on: 'networking/v1.IngressClassParametersReference',
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check(parameters: IngressClassParametersReference, report) {
      demand(report, 'dns-subdomain', 'apiGroup', parameters.apiGroup);
      for (const field of ['kind', 'name'] as const) {
        if (parameters[field] === '') report('Required', field);
        else demand(report, 'path-segment', field, parameters[field]);
      }
    },
  },

  'ingress-parameters-have-scope': {
    on: 'networking/v1.IngressClassParametersReference',
    must: ({ type }) => type === 'NotSupported' ? 'Cluster or Namespace is allowed' : type === 'Forbidden' ? 'parameters of the cluster have no namespace' : 'parameters of a namespace need its name',
    check({ scope = 'Cluster', namespace }: IngressClassParametersReference, report) {
      if (scope !== 'Cluster' && scope !== 'Namespace') report('NotSupported', 'scope', scope);
      if (scope === 'Namespace' && namespace === undefined) report('Required', 'namespace');
      if (scope === 'Cluster' && namespace !== undefined) report('Forbidden', 'namespace');
    },
  },

  'ingress-parameters-namespace-is-valid': {
    on: 'networking/v1.IngressClassParametersReference',
    must: lawOf,
    check({ scope, namespace }: IngressClassParametersReference, report) {
      if (scope === 'Namespace') demand(report, 'dns-label', 'namespace', namespace);
    },
  },
};
