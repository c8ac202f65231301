import { inRoutes } from './places';
import type { VirtualServiceSpecHttpRetries as Retries } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

/** What a proxy knows as a reason to try again, besides statuses. */
const REASONS = [
  '5xx', 'gateway-error', 'reset', 'reset-before-request', 'connect-failure', 'retriable-4xx', 'refused-stream', 'retriable-status-codes',
  'retriable-headers', 'envoy-ratelimited', 'http3-post-connect-failure', 'cancelled', 'deadline-exceeded', 'internal', 'resource-exhausted', 'unavailable',
];

/** Statuses that HTTP has names for. */
const STATUSES = new Set([
  100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408,
  409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
]);

function isReason(text: string): boolean {
  return REASONS.includes(text) || (/^[+-]?\d+$/.test(text) && STATUSES.has(Number(text)));
}

export const rules: SystemRules = {
  'retry-attempts-are-not-negative': {
    on: inRoutes('http[].retries'),
    must: '0 or more is allowed',
    check({ attempts = 0 }: Retries, report) {
      if (attempts < 0) report('Invalid', 'attempts', attempts);
    },
  },

  'retry-has-attempts': {
    on: inRoutes('http[].retries'),
    must: 'without attempts nothing is tried again, and nothing else can be said of it',
    fix: 'set attempts, or remove what else is under retries',
    check({ attempts = 0, perTryTimeout, retryOn = '', retryRemoteLocalities }: Retries, report) {
      const says = perTryTimeout !== undefined || retryOn !== '' || (retryRemoteLocalities !== undefined && retryRemoteLocalities !== null);
      if (attempts === 0 && says) report('Required', 'attempts');
    },
  },

  'retry-reason-is-known': {
    on: inRoutes('http[].retries'),
    must: ({ params }) => `the reason ${JSON.stringify(params?.reason)} is none of ${REASONS.join(', ')}, nor the number of a status`,
    fix: 'write the reasons with commas between them, without blanks',
    check({ retryOn = '' }: Retries, report) {
      const reason = retryOn === '' ? undefined : retryOn.split(',').find(text => !isReason(text));
      if (reason !== undefined) report('Invalid', 'retryOn', retryOn, { reason });
    },
  },
};
