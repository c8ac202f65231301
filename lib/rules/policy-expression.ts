import { admission } from './admission';
import { demandExpression, scopes } from './expression';
import { checkOnce } from './findings';
import { Report, Rules } from './rule';
import type {
  MutatingAdmissionPolicySpec, MutatingWebhook, ValidatingAdmissionPolicySpec, ValidatingWebhook,
} from '../../generated/bindings/kubernetes/admissionregistration/v1';
import type { DeviceSelector } from '../../generated/bindings/kubernetes/resource/v1';
import { compileFault } from '../messages/expressions';
import type { Type } from '../schema/cel/type';

type PolicySpec = ValidatingAdmissionPolicySpec & MutatingAdmissionPolicySpec;

const POLICIES = [...admission('ValidatingAdmissionPolicySpec'), ...admission('MutatingAdmissionPolicySpec')];

/** In bytes. */
const LONGEST_SELECTOR = 10 * 1024;

/** What a variable is that does not compile: its own fault is told, not those that follow from it. */
const BROKEN: Type = { kind: 'error' };

function judgeConditions(conditions: PolicySpec['matchConditions'], report: Report, hasParams: boolean): void {
  if (!conditions || conditions.length === 0) return;
  const environment = scopes().admissionEnvironment({ minor: report.minor, hasParams, hasAuthorizer: true });
  conditions.forEach(({ expression }, i) => demandExpression(report, `matchConditions[${i}].expression`, expression, environment, 'bool'));
}

export const rules: Rules = {
  'policy-expression-compiles': {
    on: POLICIES,
    when: ['matchConditions', 'variables', 'validations', 'auditAnnotations', 'mutations'],
    must: compileFault,
    check: checkOnce((spec: PolicySpec, report) => {
      const common = { minor: report.minor, hasParams: spec.paramKind !== undefined };
      judgeConditions(spec.matchConditions, report, common.hasParams);
      const patches = report.kind === 'MutatingAdmissionPolicy';
      const { admissionEnvironment } = scopes();
      const variables = Object.create(null) as Record<string, Type>;
      spec.variables?.forEach(({ name, expression }, i) => {
        const environment = admissionEnvironment({ ...common, hasAuthorizer: true, patches, variables: { ...variables } });
        variables[name] = demandExpression(report, `variables[${i}].expression`, expression, environment) ?? BROKEN;
      });
      const full = admissionEnvironment({ ...common, hasAuthorizer: true, patches, variables });
      const message = admissionEnvironment({ ...common, variables });
      spec.validations?.forEach(({ expression, messageExpression }, i) => {
        demandExpression(report, `validations[${i}].expression`, expression, full, 'bool');
        demandExpression(report, `validations[${i}].messageExpression`, messageExpression, message, 'string');
      });
      spec.auditAnnotations?.forEach(({ valueExpression }, i) => {
        demandExpression(report, `auditAnnotations[${i}].valueExpression`, valueExpression, full, 'string', 'null');
      });
      spec.mutations?.forEach(({ applyConfiguration, jsonPatch }, i) => {
        demandExpression(report, `mutations[${i}].applyConfiguration.expression`, applyConfiguration?.expression, full, 'Object');
        demandExpression(report, `mutations[${i}].jsonPatch.expression`, jsonPatch?.expression, full, 'list(JSONPatch)');
      });
    }, 'version'),
  },

  'webhook-condition-compiles': {
    on: ['admissionregistration/v1.MutatingWebhook', 'admissionregistration/v1.ValidatingWebhook'],
    when: 'matchConditions',
    must: compileFault,
    check: checkOnce(({ matchConditions }: MutatingWebhook | ValidatingWebhook, report) => {
      judgeConditions(matchConditions as PolicySpec['matchConditions'], report, false);
    }, 'version'),
  },

  'device-expression-compiles': {
    on: ['v1', 'v1beta1', 'v1beta2'].map(version => `resource/${version}.DeviceSelector`),
    when: 'cel',
    must: compileFault,
    check: checkOnce(({ cel }: DeviceSelector, report) => {
      // One that is too long is not looked at, and one that binds names does so in a way that no other expression of the server can.
      if (cel?.expression === undefined || cel.expression.includes('cel.bind') || Buffer.byteLength(cel.expression) > LONGEST_SELECTOR) return;
      if (cel.expression.trim() === '') return report('Invalid', 'cel.expression', cel.expression, { what: 'syntax' });
      demandExpression(report, 'cel.expression', cel.expression, scopes().deviceEnvironment(report.minor), 'bool', 'dyn');
    }, 'version'),
  },
};
