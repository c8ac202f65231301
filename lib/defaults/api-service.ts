import type { ServiceReference } from '../../generated/bindings/kubernetes/apiregistration/v1';
import { Defaults, fill } from './default';

const HTTPS = 443;

export const defaults: Defaults = {
  'apiregistration/v1.ServiceReference'(reference: ServiceReference) {
    fill(reference, 'port', HTTPS);
  },
};
