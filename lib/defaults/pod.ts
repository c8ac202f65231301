import { ContainerPort } from '../../generated/bindings/kubernetes/core/v1';
import { Defaults, fill } from './default';

export const defaults: Defaults = {
  'core/v1.ContainerPort'(port: ContainerPort) {
    fill(port, 'protocol', 'TCP');
  },
};
