import { CONNECTION_POOLS, inRoutes, POLICIES, within } from './places';
import { nanosecondsOf } from '../../schema/duration';
import type { SystemRules } from '../system';

const MILLISECOND = 1_000_000n;

/** Fields that are looked at closely. */
const PRECISE = [
  ...inRoutes('http[].timeout', 'http[].fault.delay.fixedDelay', 'http[].retries.perTryTimeout', 'http[].retries.backoff', 'http[].corsPolicy.maxAge'),
  ...within(CONNECTION_POOLS, 'http.idleTimeout', 'tcp.connectTimeout', 'tcp.maxConnectionDuration', 'tcp.tcpKeepalive.time', 'tcp.tcpKeepalive.interval'),
  ...within(POLICIES, 'outlierDetection.baseEjectionTime', 'outlierDetection.interval', 'loadBalancer.warmup.duration'),
  'security.istio.io/RequestAuthentication.spec.jwtRules[].timeout',
];

/** Fields that any duration may be in. */
const LOOSE = [
  ...within(POLICIES, 'loadBalancer.consistentHash.httpCookie.ttl', 'loadBalancer.warmupDurationSecs'),
  'telemetry.istio.io/Telemetry.spec.metrics[].reportingInterval',
];

const MUST = 'whole milliseconds from 1ms on are allowed, 1h30m or 2.5s';

export const rules: SystemRules = {
  'duration-is-precise': {
    on: PRECISE,
    must: MUST,
    check(text: string, report) {
      const duration = nanosecondsOf(text);
      if (duration === undefined || duration < MILLISECOND || duration % MILLISECOND !== 0n) report('Invalid', '', text);
    },
  },

  'tcp-idle-timeout-is-precise': {
    on: within(CONNECTION_POOLS, 'tcp.idleTimeout'),
    must: `${MUST}, and 0s for none`,
    check(text: string, report) {
      const duration = nanosecondsOf(text);
      // what is less than a millisecond is none
      const isNone = duration !== undefined && duration < MILLISECOND && duration > -MILLISECOND;
      if (!isNone && (duration === undefined || duration < 0n || duration % MILLISECOND !== 0n)) report('Invalid', '', text);
    },
  },

  'duration-is-read': {
    on: LOOSE,
    must: 'a duration is needed, 1h30m or 2.5s',
    check(text: string, report) {
      if (nanosecondsOf(text) === undefined) report('Invalid', '', text);
    },
  },
};
