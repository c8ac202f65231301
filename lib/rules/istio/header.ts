import { inRoutes } from './places';
import type { VirtualServiceSpecHttp, VirtualServiceSpecHttpHeadersRequest as Change } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const OWNERS = ['http[]', 'http[].route[]'];
const REQUEST = inRoutes(...OWNERS.map(owner => `${owner}.headers.request`));
const RESPONSE = inRoutes(...OWNERS.map(owner => `${owner}.headers.response`));

function isAuthority(header: string): boolean {
  return ['host', ':authority'].includes(header.toLowerCase());
}

function isInternal(header: string): boolean {
  return header.startsWith(':') || header.toLowerCase() === 'host';
}

/** Where a value is read: in a command, its list of arguments, one of them, or behind one of these. */
type State = 'text' | 'name' | 'arguments' | 'item' | 'quoted' | 'behind item' | 'behind list' | 'behind arguments';

/** Whether Envoy reads a value that may hold commands, `%REQ(x-id)%`; a sign of its own is written twice. */
export function isHeaderValue(value: string): boolean {
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) return false;
  let state: State = 'text';
  for (let i = 0; i < value.length; i++) {
    const sign = value[i] as string;
    const next: State | undefined = stateAfter(state, sign);
    if (next === undefined) return false;
    const isEscape = (state === 'text' && sign === '%' && value[i + 1] === '%') || (state === 'quoted' && sign === '\\');
    if (isEscape && i === value.length - 1) return false;
    if (isEscape) i++;
    else state = next;
  }
  return state === 'text';
}

function stateAfter(state: State, sign: string): State | undefined {
  const isBlank = sign === ' ';
  switch (state) {
    case 'text': return sign === '%' ? 'name' : 'text';
    case 'name': return sign === '%' ? 'text' : sign === '(' ? 'arguments' : 'name';
    case 'arguments': return sign === '[' ? 'item' : isBlank ? 'arguments' : 'quoted';
    case 'item': return sign === '"' ? 'quoted' : isBlank ? 'item' : undefined;
    case 'quoted': return sign === ')' ? 'behind arguments' : sign === '"' ? 'behind item' : 'quoted';
    case 'behind item': return sign === ',' ? 'item' : sign === ']' ? 'behind list' : isBlank ? state : undefined;
    case 'behind list': return sign === ')' ? 'behind arguments' : isBlank ? state : undefined;
    case 'behind arguments': return sign === '%' ? 'text' : isBlank ? state : undefined;
  }
}

/** Headers by the field that they are in. */
function* setBy({ add = {}, set = {} }: Change): Iterable<readonly ['add' | 'set', string, string]> {
  for (const [name, value] of Object.entries(set)) yield ['set', name, value];
  for (const [name, value] of Object.entries(add)) yield ['add', name, value];
}

export const rules: SystemRules = {
  'request-header-is-settable': {
    on: REQUEST,
    must: ({ value }) => value === '' ? 'the name of a header is needed' : 'headers that begin with ":" are the proxy’s own, but for :authority',
    check(change: Change, report) {
      for (const [field, name] of setBy(change)) if (name === '' || (isInternal(name) && !isAuthority(name))) report('Invalid', field, name);
    },
  },

  'header-is-changeable': {
    on: [...REQUEST, ...RESPONSE],
    must: ({ value }) => value === '' ? 'the name of a header is needed' : 'host and headers that begin with ":" are the proxy’s own',
    check(change: Change, report) {
      change.remove?.forEach((name, i) => {
        if (name === '' || isInternal(name)) report('Invalid', `remove[${i}]`, name);
      });
    },
  },

  'response-header-is-settable': {
    on: RESPONSE,
    must: ({ value }) => value === '' ? 'the name of a header is needed' : 'host and headers that begin with ":" are no headers of a response',
    check(change: Change, report) {
      for (const [field, name] of setBy(change)) if (name === '' || isInternal(name)) report('Invalid', field, name);
    },
  },

  'header-value-is-valid': {
    on: [...REQUEST, ...RESPONSE],
    must: 'text without control characters is allowed, and commands like %START_TIME%; a percent sign alone is written %%',
    check(change: Change, report) {
      for (const [field, name, value] of setBy(change)) if (!isHeaderValue(value)) report('Invalid', `${field}[${name}]`, value);
    },
  },

  'authority-is-set-once': {
    on: inRoutes('http[]'),
    must: 'the authority of a request is set at one place: by rewrite, or by one header',
    fix: 'remove the header',
    check({ rewrite, headers }: VirtualServiceSpecHttp, report) {
      let current = rewrite?.authority ?? '';
      for (const [field, name, value] of setBy(headers?.request ?? {})) {
        if (!isAuthority(name)) continue;
        if (current !== '') report('Forbidden', `headers.request.${field}[${name}]`);
        current = value;
      }
    },
  },
};
