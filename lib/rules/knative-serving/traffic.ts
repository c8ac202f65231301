import { ROUTE, SERVICE } from './places';
import type { RouteSpec, RouteSpecTraffic } from '../../../generated/bindings/knative-serving';
import { numberOf } from '../../messages/words';
import { demandRange, rangeOf } from '../check';
import { follows } from '../names';
import type { SystemRules } from '../system';

const SPECS = [SERVICE, ROUTE].map(kind => `${kind}.spec`);
const TRAFFIC = SPECS.map(spec => `${spec}.traffic`);
const TARGETS = TRAFFIC.map(traffic => `${traffic}[]`);

const ALL = 100;

const NEEDED = ['configurationName', 'revisionName'] as const;

export const rules: SystemRules = {
  'traffic-sums-to-100': {
    on: SPECS,
    must: issue => `the percentages must sum to ${ALL}, they sum to ${numberOf(issue, 'sum') ?? 0}`,
    fix: 'change percent of the targets; without traffic all of it goes to the latest revision of a Service',
    check({ traffic }: RouteSpec, report) {
      const targets = traffic ?? [];
      if (targets.length === 0 && report.kind === 'Service') return;
      const sum = targets.reduce((total, { percent }) => total + (percent ?? 0), 0);
      if (sum !== ALL) report('Invalid', 'traffic', undefined, { sum });
    },
  },

  'traffic-percent-is-in-range': {
    on: TARGETS,
    must: rangeOf,
    fix: 'write a share of all requests',
    check({ percent }: RouteSpecTraffic, report) {
      demandRange(report, 'percent', percent, 0, ALL);
    },
  },

  'traffic-tag-is-valid': {
    on: TRAFFIC,
    must: 'must be lower-case letters, digits and "-", beginning with a letter and ending with a letter or digit, at most 63 characters: it becomes part of a host name',
    fix: 'choose a tag such as "latest" or "v2"',
    check(traffic: readonly RouteSpecTraffic[], report) {
      traffic.forEach(({ tag }, i) => {
        // so the webhook writes it
        if (tag && !follows('dns-label-1035', tag)) report('Invalid', `tag[${i}]`, tag);
      });
    },
  },

  'traffic-tag-is-unique': {
    on: TRAFFIC,
    must: 'several targets have this tag',
    fix: 'give each target a tag of its own, or none',
    check(traffic: readonly RouteSpecTraffic[], report) {
      const places = new Map<string, number[]>();
      traffic.forEach(({ tag }, i) => {
        if (tag) places.set(tag, [...places.get(tag) ?? [], i]);
      });
      for (const [tag, found] of places) if (found.length > 1) for (const i of found) report('Duplicate', `[${i}].tag`, tag);
    },
  },

  'traffic-has-one-target': {
    on: TARGETS,
    must: ({ path, params }) => {
      if (path.endsWith('.url')) return 'the address is made by Knative, and stands in the status';
      return params?.isOwn === true ? 'the configuration of a Service is its own' : 'a target is either a revision or the latest one of a configuration';
    },
    fix: ({ type }) => type === 'Required' ? 'set revisionName or configurationName' : 'remove it',
    check(target: RouteSpecTraffic, report) {
      const { configurationName, revisionName, url } = target;
      if (url) report('Forbidden', 'url');
      if (report.kind === 'Service') {
        if (configurationName) report('Forbidden', 'configurationName', undefined, { isOwn: true });
        return;
      }
      if (Boolean(configurationName) === Boolean(revisionName)) for (const field of NEEDED) report(revisionName ? 'Forbidden' : 'Required', field);
    },
  },

  'traffic-target-name-is-valid': {
    on: TARGETS,
    must: 'must be letters, digits, "-", "_" and "." with a letter or digit at both ends, at most 63 characters',
    fix: 'write the name of a revision or configuration',
    check({ configurationName, revisionName }: RouteSpecTraffic, report) {
      // one that is refused is not looked at
      if (configurationName && (revisionName || report.kind === 'Service')) return;
      if (revisionName && !follows('qualified-name', revisionName)) report('Invalid', 'revisionName', revisionName);
      if (configurationName && !follows('qualified-name', configurationName)) report('Invalid', 'configurationName', configurationName);
    },
  },

  'traffic-latest-fits-revision': {
    on: TARGETS,
    must: issue => issue.params?.pinned === true ? 'a target with a revisionName is not the latest revision' : 'a target without a revisionName is the latest revision',
    fix: ({ params }) => params?.pinned === true ? 'leave out latestRevision or revisionName' : 'name the revision, or leave out latestRevision',
    check({ latestRevision, revisionName }: RouteSpecTraffic, report) {
      const pinned = Boolean(revisionName);
      if (typeof latestRevision === 'boolean' && latestRevision === pinned) report('Invalid', 'latestRevision', latestRevision, { pinned });
    },
  },
};
