import { inRoutes } from './places';
import type {
  VirtualServiceSpecHttpFault as Fault, VirtualServiceSpecHttpFaultAbort as Abort, VirtualServiceSpecHttpFaultDelay as Delay,
} from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const CODES = [
  'OK', 'CANCELLED', 'UNKNOWN', 'INVALID_ARGUMENT', 'DEADLINE_EXCEEDED', 'NOT_FOUND', 'ALREADY_EXISTS', 'PERMISSION_DENIED', 'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION', 'ABORTED', 'OUT_OF_RANGE', 'UNIMPLEMENTED', 'INTERNAL', 'UNAVAILABLE', 'DATA_LOSS', 'UNAUTHENTICATED',
];

export const rules: SystemRules = {
  'fault-is-given': {
    on: inRoutes('http[].fault'),
    must: 'a fault has an abort, a delay or both',
    fix: 'add one of them, or remove fault',
    check({ abort, delay }: Fault, report) {
      if (!abort && !delay) report('Required', '');
    },
  },

  'fault-percentage-is-in-range': {
    on: inRoutes('http[].fault.abort.percentage', 'http[].fault.delay.percentage'),
    must: '0, or 0.0001 to 100 is allowed',
    check({ value = 0 }: { readonly value?: number }, report) {
      if (value < 0 || value > 100 || (value > 0 && value < 0.0001)) report('Invalid', 'value', value);
    },
  },

  'abort-status-is-valid': {
    on: inRoutes('http[].fault.abort'),
    must: ({ path }) => path.endsWith('http2Error')
      ? 'the proxies do not know errors of HTTP/2'
      : path.endsWith('grpcStatus') ? `one of ${CODES.join(', ')} is allowed` : 'a status from 200 to 600 is allowed',
    check({ grpcStatus, http2Error, httpStatus }: Abort, report) {
      if (grpcStatus !== undefined && !CODES.includes(grpcStatus)) report('NotSupported', 'grpcStatus', grpcStatus);
      if (http2Error !== undefined) report('NotSupported', 'http2Error', http2Error);
      if (httpStatus !== undefined && (httpStatus < 200 || httpStatus > 600)) report('Invalid', 'httpStatus', httpStatus);
    },
  },

  'delay-is-fixed': {
    on: inRoutes('http[].fault.delay'),
    must: 'the proxies know a fixed delay alone',
    fix: 'use fixedDelay',
    check({ exponentialDelay }: Delay, report) {
      if (exponentialDelay !== undefined) report('Forbidden', 'exponentialDelay');
    },
  },
};
