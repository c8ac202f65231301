import { bytesIn, demand, demandRange, rangeOf } from './check';
import { Rules } from './rule';
import type { APIServiceSpec, ServiceReference } from '../../generated/bindings/kubernetes/apiregistration/v1';
import { lawOf } from '../messages/naming';

interface ApiService { readonly metadata?: { readonly name?: string; readonly generateName?: string }; readonly spec?: APIServiceSpec }

export const rules: Rules = {
  'api-service-is-named-by-version': {
    on: 'apiregistration/v1.APIService',
    must: ({ params }) => params?.name === '.' ? 'must be the version, "." and the group' : `must be the version, "." and the group: ${String(params?.name)}`,
    check({ metadata, spec }: ApiService, report) {
      const name = `${spec?.version ?? ''}.${spec?.group ?? ''}`;
      const { name: given = '', generateName } = metadata ?? {};
      if (given !== name && (given !== '' || generateName)) report('Invalid', 'metadata.name', given, { name });
      if (generateName && generateName !== name) report('Invalid', 'metadata.generateName', generateName, { name });
    },
  },

  'api-service-group-is-valid': {
    on: 'apiregistration/v1.APIServiceSpec',
    must: issue => issue.type === 'Required' ? 'only v1 may have no group' : lawOf(issue),
    check({ group, version }: APIServiceSpec, report) {
      if (group) demand(report, 'dns-subdomain', 'group', group);
      else if (version !== 'v1') report('Required', 'group');
    },
  },

  'api-service-version-is-valid': {
    on: 'apiregistration/v1.APIServiceSpec',
    must: lawOf,
    check({ version = '' }: APIServiceSpec, report) {
      demand(report, 'dns-label-1035', 'version', version);
    },
  },

  'api-service-priority-is-in-range': {
    on: 'apiregistration/v1.APIServiceSpec',
    must: rangeOf,
    check({ groupPriorityMinimum, versionPriority }: APIServiceSpec, report) {
      demandRange(report, 'groupPriorityMinimum', groupPriorityMinimum, 1, 20000);
      demandRange(report, 'versionPriority', versionPriority, 1, 1000);
    },
  },

  'api-service-port-is-in-range': {
    on: 'apiregistration/v1.ServiceReference',
    must: rangeOf,
    check({ port }: ServiceReference, report) {
      demandRange(report, 'port', port, 1, 65535);
    },
  },

  'api-service-backend-is-named': {
    on: 'apiregistration/v1.ServiceReference',
    must: 'must be set',
    check({ namespace, name }: ServiceReference, report) {
      if (!namespace) report('Required', 'namespace');
      if (!name) report('Required', 'name');
    },
  },

  'api-service-trust-is-one': {
    on: 'apiregistration/v1.APIServiceSpec',
    must: ({ params }) => params?.local ? 'an API of the server itself has neither caBundle nor insecureSkipTLSVerify' : 'caBundle and insecureSkipTLSVerify exclude each other',
    check({ service, caBundle = '', insecureSkipTLSVerify = false }: APIServiceSpec, report) {
      const hasBundle = bytesIn(caBundle).length > 0;
      if (service) {
        if (insecureSkipTLSVerify && hasBundle) report('Invalid', 'insecureSkipTLSVerify', true);
        return;
      }
      if (hasBundle) report('Invalid', 'caBundle', undefined, { local: true });
      if (insecureSkipTLSVerify) report('Invalid', 'insecureSkipTLSVerify', true, { local: true });
    },
  },
};
