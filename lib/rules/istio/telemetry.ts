import type { TelemetrySpecAccessLoggingFilter as Filter } from '../../../generated/bindings/istio';
import type { Fault } from '../../schema/cel/fault';
import type { SystemRules } from '../system';

const SPEC = 'telemetry.istio.io/Telemetry.spec';

/** Filters are CEL without optional values, which came with this minor. */
const BEFORE_OPTIONALS = 28;

/** The fault of an expression that cannot be read. */
function faultOf(expression: string): Fault | undefined {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const [{ lex }, { parse }, { SyntaxFault }] = [require('../../schema/cel/lexer'), require('../../schema/cel/parser'), require('../../schema/cel/fault')] as
    [typeof import('../../schema/cel/lexer'), typeof import('../../schema/cel/parser'), typeof import('../../schema/cel/fault')];
  try {
    return parse(expression, lex(expression), { minor: BEFORE_OPTIONALS }).faults[0];
  } catch (error) {
    if (error instanceof SyntaxFault) return error.fault;
    throw error;
  }
}

interface TagOverride {
  readonly operation?: string;
  readonly value?: string;
}

export const rules: SystemRules = {
  'log-filter-is-read': {
    on: `${SPEC}.accessLogging[].filter`,
    must: 'an expression of CEL is needed',
    fix: 'write response.code >= 400, for example',
    check({ expression = '' }: Filter, report) {
      if (faultOf(expression)) report('Invalid', 'expression', expression);
    },
  },

  'tag-has-value': {
    on: `${SPEC}.metrics[].overrides[].tagOverrides{}`,
    must: ({ type }) => type === 'Required' ? 'a tag that is set needs a value' : 'a tag that is removed has no value',
    fix: ({ type }) => type === 'Required' ? 'set value, or the operation REMOVE' : 'remove value',
    check({ operation = 'UPSERT', value = '' }: TagOverride, report) {
      if (operation === 'UPSERT' && value === '') report('Required', 'value');
      if (operation === 'REMOVE' && value !== '') report('Forbidden', 'value');
    },
  },

  'traced-tag-is-named': {
    on: `${SPEC}.tracing[].customTags`,
    must: 'the name of a tag is needed',
    check(tags: Readonly<Record<string, unknown>>, report) {
      if ('' in tags) report('Invalid', '', '');
    },
  },
};
