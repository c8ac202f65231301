import { inRoutes } from './places';
import type { VirtualServiceSpecHttpCorsPolicyAllowOrigins as StringMatch, VirtualServiceSpecHttpRewriteUriRegexRewrite as Rewrite } from '../../../generated/bindings/istio';
import type { Issue } from '../../issue';
import { patternOf } from '../../schema/patterns';
import type { SystemReport, SystemRules } from '../system';

const LONGEST = 1024;
const MATCHES = ['uri', 'scheme', 'method', 'authority', 'queryParams{}', 'headers{}'].map(field => `http[].match[].${field}`);
const WITHOUT = 'http[].match[].withoutHeaders{}';

function judge(report: SystemReport, at: string, regex: string | undefined): void {
  if (regex === undefined || regex === '') return;
  if (Buffer.byteLength(regex) > LONGEST) report('TooLong', at, undefined, { limit: LONGEST });
  else if (patternOf(regex) === undefined) report('Invalid', at, regex);
}

function lawOf({ params }: Issue): string {
  return params?.limit ? `at most ${LONGEST} bytes are allowed` : 'a regular expression of RE2 is needed, without look-around and back references';
}

export const rules: SystemRules = {
  'match-regex-is-valid': {
    on: inRoutes(...MATCHES, 'http[].corsPolicy.allowOrigins[]'),
    must: lawOf,
    check({ regex }: StringMatch, report) {
      judge(report, 'regex', regex);
    },
  },

  'absent-header-regex-is-valid': {
    on: inRoutes(WITHOUT),
    must: issue => `${lawOf(issue)}, or * for any value`,
    check({ regex }: StringMatch, report) {
      if (regex !== '*') judge(report, 'regex', regex);
    },
  },

  'match-regex-is-not-empty': {
    on: inRoutes(...MATCHES, WITHOUT),
    must: 'the pattern that is matched cannot be empty',
    fix: 'remove the match, or match all by .*',
    check({ regex }: StringMatch, report) {
      if (regex === '') report('Required', 'regex');
    },
  },

  'rewrite-regex-is-valid': {
    on: inRoutes('http[].rewrite.uriRegexRewrite'),
    must: lawOf,
    check({ match, rewrite = '' }: Rewrite, report) {
      if (rewrite !== '') judge(report, 'match', match);
    },
  },
};
