import { isAddress, isPrefix } from './address';
import type {
  AuthorizationPolicySpec as Spec, AuthorizationPolicySpecRulesFromSource as Source, AuthorizationPolicySpecRulesToOperation as Operation,
  AuthorizationPolicySpecRulesWhen as Condition,
} from '../../../generated/bindings/istio';
import type { SystemReport, SystemRules } from '../system';

const SPEC = 'security.istio.io/AuthorizationPolicy.spec';
const SOURCE = `${SPEC}.rules[].from[].source`;
const OPERATION = `${SPEC}.rules[].to[].operation`;

const BLOCKS = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'] as const satisfies readonly (keyof Source)[];
const ACCOUNTS = ['serviceAccounts', 'notServiceAccounts'] as const satisfies readonly (keyof Source)[];
const DOMAINS = ['trustDomains', 'notTrustDomains'] as const satisfies readonly (keyof Source)[];
const NAMES = ['principals', 'notPrincipals', 'namespaces', 'notNamespaces'] as const satisfies readonly (keyof Source)[];
const REQUESTERS = ['requestPrincipals', 'notRequestPrincipals'] as const satisfies readonly (keyof Source)[];
/** What a policy of action CUSTOM cannot go by. */
const NOT_CUSTOM = [...ACCOUNTS, ...DOMAINS, ...NAMES, ...REQUESTERS];
const NOT_CUSTOM_KEYS = ['source.namespace', 'source.serviceAccount', 'source.trustDomain', 'source.principal'];
const LISTS = ['ports', 'methods', 'paths', 'hosts', 'notPorts', 'notMethods', 'notPaths', 'notHosts'] as const satisfies readonly (keyof Operation)[];

function hasOne(object: object, fields: readonly string[]): boolean {
  return fields.some(field => ((object as Readonly<Record<string, readonly unknown[]>>)[field] ?? []).length > 0);
}

/** Tells of each text of some lists that is not as it has to be. */
function each<T extends object>(object: T, fields: readonly (keyof T & string)[], report: SystemReport, isRight: (text: string) => boolean): void {
  for (const field of fields) {
    const list = object[field] as unknown as readonly string[] | undefined;
    list?.forEach((text, i) => { if (!isRight(text)) report('Invalid', `${field}[${i}]`, text); });
  }
}

/** An address, or a network. */
export function isBlock(text: string): boolean {
  return text.includes('/') ? isPrefix(text) : isAddress(text);
}

/** `name` or `namespace/name`. */
export function isAccount(text: string): boolean {
  return !text.includes('*') && /^[^/]+(?:\/[^/]+)?$/.test(text) && Buffer.byteLength(text) <= 320;
}

/** A text that `*` may begin or end. */
export function isPartial(text: string): boolean {
  const stars = text.split('*').length - 1;
  return text !== '' && stars <= 1 && (stars === 0 || text.startsWith('*') || text.endsWith('*'));
}

export function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) <= 65535;
}

/** A path in which `{*}` stands for a segment, and `{**}` for the rest. */
function isPath(path: string): boolean {
  const isTemplate = path.includes('{*}') || path.includes('{**}');
  let isOver = false;
  const segments = path.split('/');
  const first = segments.findIndex(segment => segment !== '');
  const last = segments.reduce((at, segment, i) => segment === '' ? at : i, -1);
  return segments.slice(Math.max(first, 0), last + 1).every(segment => {
    if (segment === '{*}' || segment === '{**}') {
      if (isOver) return false;
      isOver = segment === '{**}';
      return true;
    }
    return !/[{}]/.test(segment) && (!isTemplate || /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/.test(segment));
  });
}

export const rules: SystemRules = {
  'policy-source-says-something': {
    on: `${SPEC}.rules[].from[]`,
    must: 'a source is needed, and what it is known by',
    fix: 'add principals, namespaces or ipBlocks to source, or remove from',
    check({ source }: { readonly source?: Source }, report) {
      if (!source || !hasOne(source, [...NOT_CUSTOM, ...BLOCKS])) report('Required', 'source');
    },
  },

  'policy-operation-says-something': {
    on: `${SPEC}.rules[].to[]`,
    must: 'an operation is needed, and what it is known by',
    fix: 'add methods, paths, ports or hosts to operation, or remove to',
    check({ operation }: { readonly operation?: Operation }, report) {
      if (!operation || !hasOne(operation, LISTS)) report('Required', 'operation');
    },
  },

  'policy-block-is-an-address': {
    on: SOURCE,
    must: 'an address or an address with the length of a prefix is needed, 10.0.0.0/16',
    check(source: Source, report) {
      each(source, BLOCKS, report, isBlock);
    },
  },

  'policy-account-is-named': {
    on: SOURCE,
    must: 'a name, or <namespace>/<name>, is needed without "*", at most 320 characters',
    check(source: Source, report) {
      each(source, ACCOUNTS, report, isAccount);
    },
  },

  'policy-trust-domain-is-valid': {
    on: SOURCE,
    must: 'a trust domain without slashes is needed, which "*" may begin or end',
    check(source: Source, report) {
      each(source, DOMAINS, report, text => isPartial(text) && !text.includes('/'));
    },
  },

  'policy-text-is-not-empty': {
    on: [SOURCE, OPERATION],
    must: 'a text is needed',
    fix: 'remove what is empty, or write "*" for any',
    check(object: Source & Operation, report) {
      each(object, [...NAMES, ...REQUESTERS, 'methods', 'paths', 'hosts', 'notMethods', 'notPaths', 'notHosts'], report, text => text !== '');
    },
  },

  'policy-port-is-a-number': {
    on: OPERATION,
    must: 'a port from 0 to 65535 is needed, in quotes',
    check(operation: Operation, report) {
      each(operation, ['ports', 'notPorts'], report, isPort);
    },
  },

  'policy-path-is-valid': {
    on: OPERATION,
    must: 'in a path, {*} stands for one segment and {**} for all that come last; there are no other braces, and only what a URL has beside them',
    check(operation: Operation, report) {
      each(operation, ['paths', 'notPaths'], report, path => path === '' || isPath(path));
    },
  },

  'policy-provider-is-for-custom': {
    on: SPEC,
    must: ({ type }) => type === 'Required' ? 'the action CUSTOM is a provider’s, its name is needed' : 'a provider is for the action CUSTOM alone',
    fix: ({ type }) => type === 'Required' ? 'name one of the extension providers of the mesh' : 'set action to CUSTOM, or remove provider',
    check({ action = 'ALLOW', provider, rules: list = [] }: Spec, report) {
      if (action !== 'CUSTOM') {
        if (provider) report('Forbidden', 'provider');
      } else if (list.length > 0 && !provider?.name) {
        report('Required', 'provider.name');
      }
    },
  },

  'policy-applies-to-something': {
    on: SPEC,
    must: 'without rules the actions CUSTOM and DENY never come about',
    fix: 'add a rule, {} for every request',
    check({ action, rules: list = [] }: Spec, report) {
      if ((action === 'CUSTOM' || action === 'DENY') && list.length === 0) report('Required', 'rules');
    },
  },

  'policy-custom-is-plain': {
    on: `${SPEC}.rules[]`,
    must: 'the action CUSTOM does not go by who asks',
    fix: 'move this to a policy of another action',
    check({ from = [], when = [] }: NonNullable<Spec['rules']>[number], report) {
      if ((report.root as { spec: Spec }).spec.action !== 'CUSTOM') return;
      from.forEach(({ source }, i) => {
        for (const field of NOT_CUSTOM) if (source && hasOne(source, [field])) report('Forbidden', `from[${i}].source.${field}`);
      });
      when.forEach(({ key }: Partial<Condition>, i) => {
        if (key !== undefined && (NOT_CUSTOM_KEYS.includes(key) || key.startsWith('request.auth.'))) report('Invalid', `when[${i}].key`, key);
      });
    },
  },
};
