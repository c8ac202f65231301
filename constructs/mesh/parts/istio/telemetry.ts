import { Construct } from 'constructs';
import { aimOf, Aims } from './security';
import { TelemetryV1 } from '../../../../generated/bindings/istio';
import type { MeshSettings, TelemetryIntent } from '../intent';

export function telemetry(mesh: MeshSettings, scope: Construct, { service, everywhere, accessLogs, tracing }: TelemetryIntent, by: Aims['services']): void {
  const aim = aimOf(mesh, scope, { service, everywhere }, { services: by, gateways: 'objects' });
  if (!aim) return;
  new TelemetryV1(scope, 'Telemetry', {
    metadata: aim.namespace === undefined ? undefined : { namespace: aim.namespace },
    spec: {
      ...aim.spec,
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
