import { eachContainer } from './pods';
import { Report, Rules } from './rule';
import type { Container, PodSpec } from '../../generated/bindings/kubernetes/core/v1';
import { numberOf } from '../messages/words';

const POLICIES = new Set(['Always', 'OnFailure', 'Never']);
const OPERATORS = new Set(['In', 'NotIn']);

/** Containers restart by their own rules since then; 1.34 drops them. */
const RULES_SINCE = 35;

/** A rule may restart all containers since then, and what is too many is no longer called too long. */
const ALL_SINCE = 36;

const MOST_RULES = 20;
const MOST_CODES = 255;

/** Whether the server looks at the rules of a container at all. */
function isRuled({ restartPolicy }: Container, list: string, { minor }: Report): boolean {
  return list === 'containers' || (restartPolicy !== undefined && (restartPolicy !== 'Always' || minor >= ALL_SINCE));
}

function eachRestarting(spec: PodSpec, visit: (container: Container, at: (field: string) => string, list: string) => void): void {
  eachContainer(spec, (container, at, list) => {
    if (list === 'ephemeralContainers' || (container.restartPolicy === undefined && !container.restartPolicyRules)) return;
    visit(container, at, list);
  });
}

export const rules: Rules = {
  'container-restarts-with-pod': {
    on: 'core/v1.PodSpec',
    until: 33,
    must: ({ type }) => type === 'Forbidden' ? 'only init containers have a restartPolicy of their own' : 'the restartPolicy of an init container is Always or absent',
    check(spec: PodSpec, report) {
      eachRestarting(spec, ({ restartPolicy }, at, list) => {
        if (restartPolicy === undefined) return;
        if (list === 'containers') report('Forbidden', at('restartPolicy'));
        else if (restartPolicy !== 'Always') report('NotSupported', at('restartPolicy'), restartPolicy);
      });
    },
  },

  'container-restart-policy-is-known': {
    on: 'core/v1.Container',
    since: RULES_SINCE,
    must: 'one of Always, OnFailure and Never is allowed',
    check({ restartPolicy }: Container, report) {
      if (restartPolicy !== undefined && !POLICIES.has(restartPolicy)) report('NotSupported', 'restartPolicy', restartPolicy);
    },
  },

  'restart-rules-come-with-policy': {
    on: 'core/v1.PodSpec',
    when: 'restartPolicyRules',
    since: RULES_SINCE,
    must: ({ type }) => type === 'Required' ? 'restartPolicy is needed beside its rules' : 'an init container that always restarts has no rules',
    check(spec: PodSpec, report) {
      eachRestarting(spec, ({ restartPolicy, restartPolicyRules }, at, list) => {
        if (!restartPolicyRules?.length) return;
        if (restartPolicy === undefined) report('Required', at('restartPolicy'));
        else if (list === 'initContainers' && restartPolicy === 'Always' && report.minor < ALL_SINCE) report('Forbidden', at('restartPolicyRules'));
      });
    },
  },

  'restart-rules-are-few': {
    on: 'core/v1.PodSpec',
    when: 'restartPolicyRules',
    since: RULES_SINCE,
    must: issue => `at most ${numberOf(issue, 'limit')} are allowed`,
    check(spec: PodSpec, report) {
      const tooMany = report.minor < ALL_SINCE ? 'TooLong' : 'TooMany';
      eachRestarting(spec, (container, at, list) => {
        if (!isRuled(container, list, report)) return;
        const { restartPolicyRules = [] } = container;
        if (restartPolicyRules.length > MOST_RULES) report(tooMany, at('restartPolicyRules'), restartPolicyRules.length, { limit: MOST_RULES });
        restartPolicyRules.forEach(({ exitCodes }, i) => {
          const count = exitCodes?.values?.length ?? 0;
          if (count > MOST_CODES) report(tooMany, at(`restartPolicyRules[${i}].exitCodes.values`), count, { limit: MOST_CODES });
        });
      });
    },
  },

  'restart-rule-is-known': {
    on: 'core/v1.PodSpec',
    when: 'restartPolicyRules',
    since: RULES_SINCE,
    must: ({ path }) => path.endsWith('operator') ? 'one of In and NotIn is allowed' : 'the action Restart, and from Kubernetes 1.36 on RestartAllContainers, is allowed',
    check(spec: PodSpec, report) {
      eachRestarting(spec, (container, at, list) => {
        if (!isRuled(container, list, report)) return;
        container.restartPolicyRules?.forEach(({ action = '', exitCodes }, i) => {
          const known = action === 'Restart' || (action === 'RestartAllContainers' && report.minor >= ALL_SINCE);
          if (!known) report('NotSupported', at(`restartPolicyRules[${i}].action`), action);
          if (exitCodes && !OPERATORS.has(exitCodes.operator)) report('NotSupported', at(`restartPolicyRules[${i}].exitCodes.operator`), exitCodes.operator ?? '');
        });
      });
    },
  },

  'restart-rule-has-exit-codes': {
    on: 'core/v1.PodSpec',
    when: 'restartPolicyRules',
    since: RULES_SINCE,
    must: 'the exit codes that the rule is about are needed',
    check(spec: PodSpec, report) {
      eachRestarting(spec, (container, at, list) => {
        if (!isRuled(container, list, report)) return;
        container.restartPolicyRules?.forEach(({ exitCodes }, i) => {
          if (!exitCodes) report('Required', at(`restartPolicyRules[${i}].exitCodes`));
        });
      });
    },
  },
};
