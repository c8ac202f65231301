import { isAddress, socketOf } from './address';
import { isDomain, isKey, isValue } from './names';
import type { WorkloadEntrySpec as Workload, ServiceEntrySpec, WorkloadGroupSpec as Group } from '../../../generated/bindings/istio';
import type { SystemReport, SystemRules } from '../system';

const ENTRY = 'networking.istio.io/WorkloadEntry.spec';
const ENDPOINT = 'networking.istio.io/ServiceEntry.spec.endpoints[]';
const GROUP = 'networking.istio.io/WorkloadGroup.spec';

/** How the hosts of a ServiceEntry are resolved; what endpoints are made of depends on it. */
function resolutionOf({ root, kind }: SystemReport): string {
  return kind === 'ServiceEntry' ? (root as { spec: ServiceEntrySpec }).spec.resolution ?? 'NONE' : 'STATIC';
}

/** Whether the endpoint is looked at at all. */
function isSeen(report: SystemReport): boolean {
  return !['NONE', 'DYNAMIC_DNS'].includes(resolutionOf(report));
}

export const rules: SystemRules = {
  'workload-has-address': {
    on: [ENTRY, ENDPOINT],
    must: 'the address of the workload is needed, or the network that it is in',
    check({ address = '', network = '' }: Workload, report) {
      if (resolutionOf(report) === 'STATIC' && address === '' && network === '') report('Required', 'address');
    },
  },

  'workload-address-is-valid': {
    on: `${ENTRY}.address`,
    must: 'an address, a domain, or unix:// with the absolute path of a socket is needed',
    check(address: string, report) {
      if (address !== '' && socketOf(address) === undefined && !isAddress(address) && !isDomain(address)) report('Invalid', '', address);
    },
  },

  'workload-label-is-valid': {
    on: [`${ENTRY}.labels`, `${ENDPOINT}.labels`, `${GROUP}.metadata.labels`],
    must: 'a label is needed, key and value of letters, digits, "-", "_" and "." with a letter or digit at both ends',
    check(labels: Readonly<Record<string, string>>, report) {
      if (!isSeen(report)) return;
      for (const [key, value] of Object.entries(labels)) {
        if (!isKey(key)) report('Invalid', '', key);
        if (!isValue(value)) report('Invalid', `[${key}]`, value);
      }
    },
  },

  'group-probe-has-method': {
    on: `${GROUP}.probe`,
    must: 'one of httpGet, tcpSocket and exec is needed',
    check({ httpGet, tcpSocket, exec }: NonNullable<Group['probe']>, report) {
      if (!httpGet && !tcpSocket && !exec) report('Required', '');
    },
  },

  'group-probe-header-is-valid': {
    on: `${GROUP}.probe.httpGet.httpHeaders[]`,
    must: 'letters, digits and "-" are allowed in the name of a header',
    check({ name = '' }: { readonly name?: string }, report) {
      if (!/^[-A-Za-z0-9]+$/.test(name)) report('Invalid', 'name', name);
    },
  },

  'group-probe-command-is-given': {
    on: `${GROUP}.probe.exec`,
    must: 'a command is needed',
    check({ command = [] }: { readonly command?: readonly string[] }, report) {
      if (command.length === 0) report('Required', 'command');
    },
  },
};
