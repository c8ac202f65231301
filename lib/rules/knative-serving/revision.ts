import { configOf } from './config';
import { CONFIGURATION, REVISION, REVISIONS, SERVICE } from './places';
import type { RevisionSpec } from './reading';
import { lawOf } from '../../messages/naming';
import { numberOf, span } from '../../messages/words';
import { demandRange, rangeOf } from '../check';
import { follows } from '../names';
import type { SystemRules } from '../system';

/** `orders@shop.iam.gserviceaccount.com` */
const ADDRESS = /^[^@\s]+@[^@\s]+$/;

interface Templated {
  readonly template?: { readonly spec?: RevisionSpec };
}

export const rules: SystemRules = {
  'revision-has-containers': {
    on: [SERVICE, CONFIGURATION, REVISION].map(kind => `${kind}.spec`),
    must: 'a revision needs a container',
    fix: 'add one with its image',
    check(spec: Templated & RevisionSpec, report) {
      const { containers } = (report.kind === 'Revision' ? spec : spec.template?.spec) ?? {} as RevisionSpec;
      if (!containers?.length) report('Required', report.kind === 'Revision' ? 'containers' : 'template.spec.containers');
    },
  },

  'revision-timeout-is-in-range': {
    on: REVISIONS,
    must: issue => `${span(0, numberOf(issue, 'maximum'))} seconds are allowed`,
    fix: 'choose a shorter time, or raise max-revision-timeout-seconds of config-defaults',
    check({ timeoutSeconds }: RevisionSpec, report) {
      demandRange(report, 'timeoutSeconds', timeoutSeconds, 0, configOf(report).mostSeconds);
    },
  },

  'container-concurrency-is-in-range': {
    on: REVISIONS,
    must: issue => `${rangeOf(issue)}${numberOf(issue, 'minimum') === 0 ? '; 0 is no limit' : ''}`,
    fix: 'choose how many requests a container may work on at once',
    check({ containerConcurrency }: RevisionSpec, report) {
      const { concurrency, leastConcurrency, mostConcurrency } = configOf(report);
      demandRange(report, 'containerConcurrency', containerConcurrency ?? concurrency, leastConcurrency, mostConcurrency);
    },
  },

  'serving-account-is-valid': {
    on: REVISIONS,
    must: lawOf,
    fix: 'write the name of a ServiceAccount',
    check({ serviceAccountName: name }: RevisionSpec, report) {
      if (name && !follows('dns-subdomain', name) && !(configOf(report).isManaged && ADDRESS.test(name))) report('Invalid', 'serviceAccountName', name, { must: 'dns-subdomain' });
    },
  },
};
