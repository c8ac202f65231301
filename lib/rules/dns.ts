import { addressOf, demandIp } from './address';
import { demand } from './check';
import { Rules } from './rule';
import type { HostAlias, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

const MOST_SERVERS = 3;
const MOST_SEARCHES = 32;
const LONGEST_SEARCH = 2048;

/** Searches may have underscores and be a mere dot since then. */
const RELAXED_SINCE = 33;

export const rules: Rules = {
  'dns-none-has-nameserver': {
    on: 'core/v1.PodSpec',
    must: 'with dnsPolicy None, dnsConfig with at least one nameserver is needed',
    check({ dnsPolicy, dnsConfig }: PodSpec, report) {
      if (dnsPolicy !== 'None') return;
      if (!dnsConfig) report('Required', 'dnsConfig');
      else if (!dnsConfig.nameservers?.length) report('Required', 'dnsConfig.nameservers');
    },
  },

  'nameserver-is-an-address': {
    on: 'core/v1.PodSpec',
    when: 'dnsConfig',
    must: addressOf,
    check({ dnsConfig }: PodSpec, report) {
      dnsConfig?.nameservers?.forEach((server, i) => typeof server === 'string' && demandIp(report, `dnsConfig.nameservers[${i}]`, server));
    },
  },

  'nameservers-are-few': {
    on: 'core/v1.PodSpec',
    when: 'dnsConfig',
    must: issue => `at most ${numberOf(issue, 'limit')} nameservers are allowed`,
    check({ dnsConfig }: PodSpec, report) {
      const servers = dnsConfig?.nameservers;
      if (servers && servers.length > MOST_SERVERS) report('Invalid', 'dnsConfig.nameservers', servers, { limit: MOST_SERVERS });
    },
  },

  'dns-searches-fit': {
    on: 'core/v1.PodSpec',
    when: 'dnsConfig',
    must: `at most ${MOST_SEARCHES} domains and ${LONGEST_SEARCH} characters are allowed`,
    check({ dnsConfig }: PodSpec, report) {
      const searches = dnsConfig?.searches;
      if (searches && (searches.length > MOST_SEARCHES || Buffer.byteLength(searches.join(' ')) > LONGEST_SEARCH)) report('Invalid', 'dnsConfig.searches', searches);
    },
  },

  'dns-search-is-a-domain': {
    on: 'core/v1.PodSpec',
    when: 'dnsConfig',
    must: lawOf,
    check({ dnsConfig, dnsPolicy }: PodSpec, report) {
      if (dnsPolicy === 'None' && !dnsConfig?.nameservers?.length) return;
      dnsConfig?.searches?.forEach((search, i) => {
        if (typeof search !== 'string') return;
        if (report.minor >= RELAXED_SINCE && search === '.') return;
        demand(report, report.minor >= RELAXED_SINCE ? 'dns-subdomain-underscored' : 'dns-subdomain', `dnsConfig.searches[${i}]`, search.replace(/\.$/, ''));
      });
    },
  },

  'dns-option-is-named': {
    on: 'core/v1.PodSpec',
    when: 'dnsConfig',
    must: 'the name of the option is needed',
    check({ dnsConfig }: PodSpec, report) {
      dnsConfig?.options?.forEach(({ name }, i) => {
        if (!name) report('Required', `dnsConfig.options[${i}]`);
      });
    },
  },

  'host-alias-is-an-address': {
    on: 'core/v1.HostAlias',
    must: addressOf,
    check({ ip = '' }: HostAlias, report) {
      demandIp(report, 'ip', ip);
    },
  },

  'host-alias-name-is-a-domain': {
    on: 'core/v1.HostAlias',
    must: lawOf,
    check({ hostnames }: HostAlias, report) {
      hostnames?.forEach((name, i) => demand(report, 'dns-subdomain', `hostnames[${i}]`, name));
    },
  },
};
