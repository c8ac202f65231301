import type { Issue } from '../issue';
import type { Words } from '../messages';
import { numberOf, textOf } from './words';

/** The laws for names, by the id that a rule gives as `must`. */
const MUST: Readonly<Record<string, string>> = {
  'dns-subdomain': 'must be lower-case letters, digits, "-" and "." with a letter or digit at both ends of each part, at most 253 characters',
  'dns-label': 'must be lower-case letters, digits and "-" with a letter or digit at both ends, at most 63 characters',
  'dns-label-1035': 'must be lower-case letters, digits and "-", beginning with a letter and ending with a letter or digit, at most 63 characters',
  'qualified-name': 'must be letters, digits, "-", "_" and "." with a letter or digit at both ends, at most 63 characters, after an optional prefix and "/"',
  'label-value': 'must be empty or letters, digits, "-", "_" and "." with a letter or digit at both ends, at most 63 characters',
  'port-name': 'must be lower-case letters, digits and single "-" with at least one letter and no "-" at the ends, at most 15 characters',
  'env-name': 'must be printable ASCII characters other than "="',
  'env-name-strict': 'must be letters, digits, "_", "-" and ".", not beginning with a digit or ".." before Kubernetes 1.32',
  'config-key': 'must be letters, digits, "-", "_" and ".", not "." and not beginning with "..", at most 253 characters',
  'dns-subdomain-underscored': 'must be lower-case letters, digits, "-", "_" and "." with a letter or digit at the end of each part, at most 253 characters',
  'sysctl-name': 'must be parts of lower-case letters, digits, "-" and "_" with "." or "/" between them, at most 253 characters',
  'wildcard-subdomain': 'must be "*." and then lower-case letters, digits, "-" and ".", at most 253 characters',
  'domain-path': 'must be a domain and a path, "example.com/name"',
  'fqdn': 'must be a domain of at least two parts, "www.example.com"',
  'ip': 'must be an IP address in its shortest form, "192.0.2.1" or "2001:db8::1"',
  'path-segment': 'must not be "." or ".." and must not contain "/" or "%"',
  'path-prefix': 'must not contain "/" or "%"',
};

function law(issue: Issue, otherwise: string): Words {
  const must = textOf(issue, 'must') ?? otherwise;
  return { reason: Object.prototype.hasOwnProperty.call(MUST, must) ? MUST[must] : `must be a valid ${must.replace(/-/g, ' ')}` };
}

/** What the law that an issue names as `must` demands, for rules whose texts follow one. */
export function lawOf(issue: Issue): string {
  return law(issue, 'value').reason;
}

export const naming: Readonly<Record<string, (issue: Issue) => Words>> = {
  'name-is-set': () => ({ reason: 'name or generateName must be set', fix: 'add metadata.name' }),
  'name-is-valid': issue => law(issue, 'name'),
  'namespace-is-valid': issue => law(issue, 'dns-label'),
  'label-is-valid': issue => law(issue, 'label-value'),
  'annotation-is-valid': issue => law(issue, 'qualified-name'),
  'owner-is-complete': () => ({ reason: 'an owner must have apiVersion, kind, name and uid', fix: 'add what is missing, or remove the owner' }),
  'owner-may-own': () => ({ reason: 'one owner may be the controller, no Event may own, and apiVersion is a version or group/version' }),
  'manager-is-valid': issue => {
    const limit = numberOf(issue, 'limit');
    return {
      reason: limit === undefined ? 'operation is Apply or Update, fieldsType FieldsV1, and a manager is named by printable characters' : `at most ${limit} bytes are allowed`,
      fix: 'remove managedFields: a server writes them',
    };
  },
  'resource-is-named': issue => ({
    reason: issue.params?.field === 'kind' ? `but for the case of its letters, it ${lawOf({ ...issue, params: { must: 'dns-label-1035' } })}` : 'must be a version, or a group, "/" and a version',
  }),
  'finalizer-is-valid': issue => ({
    reason: issue.params?.must === undefined
      ? 'orphan and foregroundDeletion exclude each other'
      : 'a finalizer must be a name with a domain, such as "example.com/name"; "kubernetes", "orphan" and "foregroundDeletion" stand alone',
  }),
  'generation-is-not-negative': () => ({ reason: '0 or more is allowed', fix: 'remove it: the server counts' }),
  'annotations-fit': issue => {
    const size = numberOf(issue, 'size');
    const found = size === undefined ? '' : `, ${size} were found`;
    return { reason: `all annotations together must not exceed ${numberOf(issue, 'limit') ?? 262144} bytes${found}`, fix: 'move what is long to a ConfigMap' };
  },
};
