import { Defaults, fill } from './default';
import type {
  MatchResources, MutatingWebhook, RuleWithOperations, ServiceReference, ValidatingAdmissionPolicySpec, ValidatingWebhook,
} from '../../generated/bindings/kubernetes/admissionregistration/v1';

function fillWebhook(webhook: ValidatingWebhook | MutatingWebhook): void {
  fill(webhook, 'failurePolicy', 'Fail');
  fill(webhook, 'timeoutSeconds', 10);
  fillMatch(webhook);
}

function fillMatch(resources: MatchResources): void {
  fill(resources, 'matchPolicy', 'Equivalent');
  fill(resources, 'namespaceSelector', {});
  fill(resources, 'objectSelector', {});
}

function fillRule(rule: RuleWithOperations): void {
  fill(rule, 'scope', '*');
}

function fillPolicy(spec: ValidatingAdmissionPolicySpec): void {
  fill(spec, 'failurePolicy', 'Fail');
}

function fillSpec(object: object): void {
  fill(object as Record<string, unknown>, 'spec', {});
}

const KINDS = ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'];

function ofVersion(version: string): Defaults {
  const at = (type: string): string => `admissionregistration/${version}.${type}`;
  return {
    [at('MatchResources')]: fillMatch,
    [at('NamedRuleWithOperations')]: fillRule,
    [at('ValidatingAdmissionPolicySpec')]: fillPolicy,
    [at('MutatingAdmissionPolicySpec')]: fillPolicy,
    ...Object.fromEntries(KINDS.map(kind => [at(kind), fillSpec])),
  };
}

export const defaults: Defaults = {
  ...ofVersion('v1'),
  ...ofVersion('v1beta1'),
  ...ofVersion('v1alpha1'),
  'admissionregistration/v1.RuleWithOperations': fillRule,
  'admissionregistration/v1.ValidatingWebhook': fillWebhook,
  'admissionregistration/v1.MutatingWebhook'(webhook: MutatingWebhook) {
    fillWebhook(webhook);
    fill(webhook, 'reinvocationPolicy', 'Never');
  },
  'admissionregistration/v1.ServiceReference'(service: ServiceReference) {
    fill(service, 'port', 443);
  },
};
