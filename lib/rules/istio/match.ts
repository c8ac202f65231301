import { isHeader, isKey, isLabel, isValue } from './names';
import { inRoutes } from './places';
import type { VirtualServiceSpec, VirtualServiceSpecHttpCorsPolicyAllowOrigins as StringMatch } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const CLAIMS = '@request.auth.claims';

/** Whether a header stands for a claim of the token, `@request.auth.claims.group` or `@request.auth.claims[group]`. */
function claimOf(header: string): boolean {
  if (header.slice(0, CLAIMS.length).toLowerCase() !== CLAIMS) return false;
  const claim = header.slice(CLAIMS.length);
  return (claim.startsWith('.') && claim.length > 1) || (claim.startsWith('[') && claim.endsWith(']') && claim.length > 2);
}

const PSEUDO = new Set([':method', ':scheme', ':authority', ':path', ':status']);
const HEADERS = inRoutes('http[].match[].headers', 'http[].match[].withoutHeaders');
type Matches = Readonly<Record<string, StringMatch>>;

export const rules: SystemRules = {
  'match-header-is-a-header': {
    on: HEADERS,
    must: ({ value }) => value === '' ? 'the name of a header is needed' : 'only what HTTP allows in the name of a header is allowed, and @request.auth.claims',
    check(headers: Matches, report) {
      for (const name of Object.keys(headers)) {
        if (!isHeader(name) && !PSEUDO.has(name) && !claimOf(name)) report('Invalid', '', name);
      }
    },
  },

  'claims-are-matched-at-gateways': {
    on: HEADERS,
    must: 'claims of a token are matched at gateways alone, never in the mesh',
    fix: 'name the gateways that the routes are for, without mesh',
    check(headers: Matches, report) {
      const { gateways = [] } = (report.root as { spec: VirtualServiceSpec }).spec;
      if (gateways.length > 0 && !gateways.includes('mesh')) return;
      for (const name of Object.keys(headers)) if (claimOf(name)) report('Invalid', '', name);
    },
  },

  'match-prefix-is-not-empty': {
    on: inRoutes(...['scheme', 'method', 'authority', 'queryParams{}', 'headers{}', 'withoutHeaders{}'].map(field => `http[].match[].${field}`)),
    must: 'the beginning that is matched cannot be empty',
    fix: 'remove the match, or give it a text',
    check({ prefix }: StringMatch, report) {
      if (prefix === '') report('Required', 'prefix');
    },
  },

  'source-label-is-valid': {
    on: inRoutes('http[].match[].sourceLabels', 'tls[].match[].sourceLabels', 'tcp[].match[].sourceLabels'),
    must: 'a label is needed, key and value of letters, digits, "-", "_" and "." with a letter or digit at both ends',
    check(labels: Readonly<Record<string, string>>, report) {
      for (const [key, value] of Object.entries(labels)) {
        if (!isKey(key)) report('Invalid', '', key);
        if (!isValue(value)) report('Invalid', `[${key}]`, value);
      }
    },
  },

  'source-namespace-is-valid': {
    on: inRoutes('http[].match[].sourceNamespace'),
    must: 'letters, digits and "-" with a letter or digit at both ends are allowed, at most 63 characters',
    check(namespace: string, report) {
      if (namespace !== '' && !isLabel(namespace)) report('Invalid', '', namespace);
    },
  },
};
