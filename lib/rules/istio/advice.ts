import { inRoutes } from './places';
import type { VirtualServiceSpecHttpFaultAbort as Abort } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

/** What the webhook accepts, and says that it is hardly meant. What its analyzers say as well is in `lib/rules/istio/together/caution.ts`. */
export const rules: SystemRules = {
  'abort-says-how': {
    on: inRoutes('http[].fault.abort'),
    severity: 'warning',
    must: 'without httpStatus or grpcStatus nothing is aborted',
    check({ grpcStatus, httpStatus, http2Error }: Abort, report) {
      if (grpcStatus === undefined && httpStatus === undefined && http2Error === undefined) report('Required', 'httpStatus');
    },
  },
};
