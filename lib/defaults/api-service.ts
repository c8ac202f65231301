import { Defaults, fill } from './default';
import type { ServiceReference } from '../../generated/bindings/kubernetes/apiregistration/v1';

const HTTPS = 443;

export const defaults: Defaults = {
  'apiregistration/v1.ServiceReference'(reference: ServiceReference) {
    fill(reference, 'port', HTTPS);
  },
};
