import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway } from '../../../../generated/bindings/istio';
import type { GatewayIntent, Listener } from '../intent';

/** Tells a gateway that is there which requests to take. */
export function gateway(scope: Construct, { listeners, pods }: GatewayIntent): ApiObject {
  return new Gateway(scope, 'Gateway', {
    spec: {
      selector: { ...pods.labels },
      servers: listeners.map(({ name, port: number, protocol, hosts, ...more }) => ({
        hosts: [...hosts],
        port: { number, name, protocol: protocol.toUpperCase() },
        tls: tlsOf(protocol, more),
      })),
    },
  });
}

function tlsOf(protocol: Listener['protocol'], { certificate, mutual, redirects }: Pick<Listener, 'certificate' | 'mutual' | 'redirects'>) {
  if (redirects) return { httpsRedirect: true };
  if (certificate === undefined) return protocol === 'tls' ? { mode: 'PASSTHROUGH' as const } : undefined;
  return { mode: mutual ? 'MUTUAL' as const : 'SIMPLE' as const, credentialName: certificate };
}
