import { Construct } from 'constructs';
import { TelemetryV1 } from '../../../../generated/bindings/istio';
import type { TelemetryIntent } from '../intent';

export function telemetry(scope: Construct, { selector, accessLogs, tracing }: TelemetryIntent): void {
  new TelemetryV1(scope, 'Telemetry', {
    spec: {
      selector: selector && { matchLabels: { ...selector } },
      accessLogging: accessLogs === undefined ? undefined : accessLogs === false ? [{ disabled: true }] : [{
        providers: [{ name: accessLogs.provider }],
        filter: accessLogs.filter === undefined ? undefined : { expression: accessLogs.filter },
      }],
      tracing: tracing && [{ providers: tracing.provider === undefined ? undefined : [{ name: tracing.provider }], randomSamplingPercentage: tracing.sampling }],
    },
  });
}
