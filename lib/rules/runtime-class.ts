import { demand } from './check';
import { isWhole, milliOf, wholeOf } from './quantity';
import { isContainerName, isCounted, isHugePages } from './resource-names';
import { Rules } from './rule';
import type { Overhead, RuntimeClassProps, Scheduling } from '../../generated/bindings/kubernetes/node/v1';
import { lawOf } from '../messages/naming';

/** From this minor on an empty handler is a missing one. */
const HANDLER_SINCE = 36;
const PAGE = /^hugepages-(\+?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?)$/;

export const rules: Rules = {
  'runtime-handler-is-valid': {
    on: 'node/v1.RuntimeClass',
    must: issue => issue.type === 'Required' ? 'the name of the handler is needed' : lawOf(issue),
    check({ handler }: Partial<RuntimeClassProps>, report) {
      if (handler === '' && report.minor >= HANDLER_SINCE) report('Required', 'handler');
      else demand(report, 'dns-label', 'handler', handler);
    },
  },

  'runtime-node-label-is-valid': {
    on: 'node/v1.Scheduling',
    must: lawOf,
    check({ nodeSelector = {} }: Scheduling, report) {
      for (const [key, value] of Object.entries(nodeSelector)) {
        demand(report, 'qualified-name', 'nodeSelector', key);
        demand(report, 'label-value', 'nodeSelector', value);
      }
    },
  },

  'runtime-toleration-is-unique': {
    on: 'node/v1.Scheduling',
    must: 'a toleration is given once, whatever its seconds',
    check({ tolerations = [] }: Scheduling, report) {
      const seen = new Set<string>();
      tolerations.forEach((toleration, i) => {
        const { key, operator, value, effect } = toleration;
        const form = [key, operator, value, effect].map(part => part ?? '').join(' ');
        if (seen.has(form)) report('Duplicate', `tolerations[${i}]`, toleration);
        seen.add(form);
      });
    },
  },

  'runtime-overhead-is-known': {
    on: 'node/v1.Overhead',
    must: 'cpu, memory, ephemeral-storage, hugepages-<size> or a name with a domain is allowed',
    check({ podFixed = {} }: Overhead, report) {
      for (const name of Object.keys(podFixed)) if (!isContainerName(name)) report('Invalid', `limits[${name}]`, name);
    },
  },

  'runtime-overhead-is-possible': {
    on: 'node/v1.Overhead',
    must: '0 or more is allowed, of devices a whole number, of hugepages whole pages and only together with cpu or memory',
    check({ podFixed = {} }: Overhead, report) {
      for (const [name, quantity] of Object.entries(podFixed)) {
        const at = `limits[${name}]`;
        const amount = milliOf(quantity);
        if (amount < 0n || (isCounted(name) && !isWhole(quantity))) report('Invalid', at, quantity);
        if (!isHugePages(name)) continue;
        const page = milliOf(PAGE.exec(name)?.[1] ?? '0');
        if (page <= 0n || page % 1000n !== 0n || wholeOf(quantity) % (page / 1000n) !== 0n) report('Invalid', at, quantity);
        if (podFixed.cpu === undefined && podFixed.memory === undefined) report('Forbidden', '');
      }
    },
  },
};
