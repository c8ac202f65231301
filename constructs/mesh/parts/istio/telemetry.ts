import { Construct } from 'constructs';
import { TelemetryV1 } from '../../../../generated/bindings/istio';
import type { MeshSettings, TelemetryIntent } from '../intent';

export function telemetry({ namespace }: MeshSettings, scope: Construct, { selector, everywhere, accessLogs, tracing }: TelemetryIntent): void {
  new TelemetryV1(scope, 'Telemetry', {
    metadata: everywhere ? { namespace } : undefined,
    spec: {
      selector: selector && { matchLabels: { ...selector } },
      accessLogging: accessLogs === undefined ? undefined : accessLogs === false ? [{ disabled: true }] : [{
        providers: [{ name: accessLogs.provider }],
        filter: accessLogs.filter === undefined ? undefined : { expression: accessLogs.filter },
      }],
      tracing: tracing && [{
        providers: tracing.provider === undefined ? undefined : [{ name: tracing.provider }],
        randomSamplingPercentage: tracing.sampling,
      }],
    },
  });
}
