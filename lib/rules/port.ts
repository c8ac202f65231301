import { ContainerPort } from '../../generated/bindings/kubernetes/core/v1';
import { Rules } from './rule';

export const rules: Rules = {
  'container-port-is-in-range': {
    on: 'core/v1.ContainerPort',
    must: '1 to 65535 is allowed',
    check({ containerPort }: ContainerPort, report) {
      if (containerPort < 1 || containerPort > 65535) report('Invalid', 'containerPort', containerPort);
    },
  },
};
