import { admission } from './admission';
import { demand } from './check';
import { follows } from './names';
import { Rules } from './rule';
import type {
  AuditAnnotation, MatchResources, MutatingAdmissionPolicyBindingSpec, MutatingAdmissionPolicySpec, Mutation, ParamKind, ParamRef,
  ValidatingAdmissionPolicyBindingSpec,
  ValidatingAdmissionPolicySpec, Validation, Variable,
} from '../../generated/bindings/kubernetes/admissionregistration/v1';
import { lawOf } from '../messages/naming';

type PolicySpec = ValidatingAdmissionPolicySpec & MutatingAdmissionPolicySpec;

const POLICIES = [...admission('ValidatingAdmissionPolicySpec'), ...admission('MutatingAdmissionPolicySpec')];
const BINDINGS = [...admission('ValidatingAdmissionPolicyBindingSpec'), ...admission('MutatingAdmissionPolicyBindingSpec')];
const REASONS = ['Forbidden', 'Invalid', 'RequestEntityTooLarge'];
const ANNOTATIONS_LIMIT = 20;
const EXPRESSION_LIMIT = 5 * 1024;
const RESERVED = new Set('true false null in as break const continue else for function if import let loop package namespace return var void while'.split(' '));

function isIdentifier(name: string): boolean {
  return /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(name) && !RESERVED.has(name);
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}

export const rules: Rules = {
  'policy-matches-something': {
    on: POLICIES,
    must: 'matchConstraints with at least one of resourceRules are needed',
    check({ matchConstraints }: PolicySpec, report) {
      if (!matchConstraints) report('Required', 'matchConstraints');
      else if ((matchConstraints.resourceRules ?? []).length === 0) report('Required', 'matchConstraints.resourceRules');
    },
  },

  'policy-does-something': {
    on: POLICIES,
    must: ({ path }) => path.endsWith('mutations') ? 'at least one mutation is needed' : 'at least one of validations or auditAnnotations is needed',
    check({ validations = [], auditAnnotations = [], mutations = [] }: PolicySpec, report) {
      if (report.kind === 'MutatingAdmissionPolicy') {
        if (mutations.length === 0) report('Required', 'mutations');
      } else if (validations.length + auditAnnotations.length === 0) {
        report('Required', 'validations');
        report('Required', 'auditAnnotations');
      }
    },
  },

  'param-kind-is-valid': {
    on: admission('ParamKind'),
    must: issue => issue.type === 'Required' ? 'apiVersion and kind are needed' : issue.params?.must ? lawOf(issue)
      : 'a version, or a group, "/" and a version, is expected',
    check({ apiVersion = '', kind = '' }: ParamKind, report) {
      const parts = apiVersion.split('/');
      const [version, group] = [parts.at(-1) as string, parts.length > 1 ? parts[0] as string : ''];
      if (apiVersion === '') {
        report('Required', 'apiVersion');
      } else if (parts.length > 2 || version === '') {
        report('Invalid', 'apiVersion', apiVersion);
      } else {
        if (group !== '') demand(report, 'dns-subdomain', 'apiVersion', group);
        demand(report, 'dns-label-1035', 'apiVersion', version);
      }
      if (kind === '') report('Required', 'kind');
      else if (!follows('dns-label-1035', kind.toLowerCase())) report('Invalid', 'kind', kind, { must: 'dns-label-1035' });
    },
  },

  'mutation-sees-what-can-change': {
    on: [...admission('MutatingAdmissionPolicySpec'), ...admission('MutatingAdmissionPolicyBindingSpec')],
    must: 'what is deleted cannot be mutated: *, CREATE, UPDATE or CONNECT is allowed',
    check(spec: { matchConstraints?: MatchResources; matchResources?: MatchResources }, report) {
      for (const field of ['matchConstraints', 'matchResources'] as const) {
        for (const { operations = [] } of spec[field]?.resourceRules ?? []) {
          for (const operation of operations) {
            if (!['*', 'CREATE', 'UPDATE', 'CONNECT'].includes(operation)) {
              report('NotSupported',
                `${field}.resourceRules.operations`, operation);
            }
          }
        }
      }
    },
  },

  'reinvocation-is-chosen': {
    on: admission('MutatingAdmissionPolicySpec'),
    must: 'either Never or IfNeeded must be chosen',
    check({ reinvocationPolicy }: { reinvocationPolicy?: string }, report) {
      if (!reinvocationPolicy) report('Required', 'reinvocationPolicy');
      else if (reinvocationPolicy !== 'Never' && reinvocationPolicy !== 'IfNeeded') report('NotSupported', 'reinvocationPolicy', reinvocationPolicy);
    },
  },

  'mutation-has-its-patch': {
    on: admission('Mutation'),
    must: ({ type }) => type === 'Required' ? 'a mutation has a patchType, and the expression for it' : type === 'NotSupported'
      ? 'either ApplyConfiguration or JSONPatch is allowed' : 'a mutation holds only what its patchType names',
    check({ patchType, applyConfiguration, jsonPatch }: Mutation, report) {
      const type = patchType as string | undefined;
      const [own, other] = type === 'JSONPatch' ? ['jsonPatch', 'applyConfiguration'] as const : ['applyConfiguration', 'jsonPatch'] as const;
      if (type === '') report('Required', 'patchType');
      if (type !== 'JSONPatch' && type !== 'ApplyConfiguration') return;
      const present = { applyConfiguration, jsonPatch };
      if (!present[own]) report('Required', own);
      else if ((present[own].expression ?? '').trim() === '') report('Required', `${own}.expression`);
      if (present[other]) report('Invalid', other);
    },
  },

  'variable-is-named': {
    on: admission('Variable'),
    must: issue => issue.type === 'Required' ? 'a variable has a name and an expression'
      : 'a name that expressions can use is expected: letters, digits and "_", no word of the language',
    check({ name, expression }: Variable, report) {
      if (isBlank(name)) report('Required', 'name');
      else if (name !== undefined && !isIdentifier(name)) report('Invalid', 'name', name);
      if (isBlank(expression)) report('Required', 'expression');
    },
  },

  'validation-is-complete': {
    on: admission('Validation'),
    must: ({ type, path }) => type === 'Required' ? 'an expression is needed' : path.endsWith('message') ? 'one line of text is expected'
      : 'an expression is expected',
    check({ expression, message, messageExpression }: Validation, report) {
      if (isBlank(expression)) report('Required', 'expression');
      if (messageExpression && isBlank(messageExpression)) report('Invalid', 'messageExpression', messageExpression);
      if (message && (isBlank(message) || /[\n\r]/.test(message.trim()))) report('Invalid', 'message', message);
    },
  },

  'validation-reason-is-known': {
    on: admission('Validation'),
    must: `one of ${REASONS.slice(0, -1).join(', ')} and ${REASONS.at(-1)} is allowed`,
    check({ reason }: Validation, report) {
      if (reason !== undefined && !REASONS.includes(reason)) report('NotSupported', 'reason', reason);
    },
  },

  'audit-annotations-are-valid': {
    on: admission('ValidatingAdmissionPolicySpec'),
    must: issue => issue.type === 'Duplicate' ? 'each annotation has a key of its own' : issue.params?.must ? lawOf(issue)
      : issue.type === 'Invalid' ? `at most ${ANNOTATIONS_LIMIT} are allowed` : `an expression of at most ${EXPRESSION_LIMIT} bytes is needed`,
    check({ auditAnnotations = [] }: ValidatingAdmissionPolicySpec, report) {
      const policy = (report.root.metadata as { name?: string } | undefined)?.name ?? '';
      if (auditAnnotations.length > ANNOTATIONS_LIMIT) report('Invalid', 'auditAnnotations', auditAnnotations.length);
      const seen = new Set<string>();
      auditAnnotations.forEach(({ key, valueExpression }: AuditAnnotation, i) => {
        const at = `auditAnnotations[${i}]`;
        if (key !== undefined && !(policy !== '' && follows('qualified-name', `${policy}/${key}`))) {
          report('Invalid', `${at}.key`, key,
            { must: 'qualified-name' });
        }
        if (seen.has(key)) report('Duplicate', `${at}.key`, key);
        seen.add(key);
        if (isBlank(valueExpression) || Buffer.byteLength(valueExpression?.trim() ?? '') > EXPRESSION_LIMIT) report('Required', `${at}.valueExpression`);
      });
    },
  },

  'binding-names-its-policy': {
    on: BINDINGS,
    must: issue => issue.type === 'Required' ? 'the name of a policy is needed' : lawOf(issue),
    check({ policyName }: MutatingAdmissionPolicyBindingSpec, report) {
      if (!policyName) report('Required', 'policyName');
      else demand(report, 'dns-subdomain', 'policyName', policyName);
    },
  },

  'binding-actions-are-valid': {
    on: admission('ValidatingAdmissionPolicyBindingSpec'),
    must: ({ type }) => type === 'Required' ? 'at least one action is needed' : type === 'Duplicate' ? 'each action once' : type === 'Invalid'
      ? 'the actions Deny and Warn do not go together' : 'one of Deny, Warn and Audit is allowed',
    check({ validationActions: actions = [] }: ValidatingAdmissionPolicyBindingSpec, report) {
      const at = 'validationActions';
      if (actions.length === 0) report('Required', at);
      actions.forEach((action, i) => {
        if ((action as string) === '') report('NotSupported', `${at}[${i}]`, action);
        if (actions.indexOf(action) < i) report('Duplicate', `${at}[${i}]`, action);
      });
      if (actions.includes('Deny') && actions.includes('Warn')) report('Invalid', at, actions);
    },
  },

  'binding-parameter-is-one': {
    on: admission('ParamRef'),
    must: ({ type }) => type === 'Required' ? 'one of name and selector is needed' : 'name and selector do not go together',
    check({ name, selector }: ParamRef, report) {
      if (!name && !selector) report('Required', '');
      if (name && selector) {
        report('Forbidden', 'name');
        report('Forbidden', 'selector');
      }
    },
  },

  'binding-parameter-name-is-valid': {
    on: admission('ParamRef'),
    must: lawOf,
    check({ name }: ParamRef, report) {
      if (name) demand(report, 'path-segment', 'name', name);
    },
  },

  'missing-parameter-is-handled': {
    on: admission('ParamRef'),
    must: 'either Allow or Deny must be chosen for parameters that are not found',
    check({ parameterNotFoundAction: action }: ParamRef, report) {
      // The first version has a default.
      if (action === undefined && String(report.root.apiVersion).endsWith('/v1alpha1')) return;
      if (!action) report('Required', 'parameterNotFoundAction');
      else if (action !== 'Allow' && action !== 'Deny') report('NotSupported', 'parameterNotFoundAction', action);
    },
  },
};
