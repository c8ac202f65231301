// Machine-written by `npx projen generate` from file names: do not edit.
export * from '../../constructs/mesh/allow-traffic';
export * from '../../constructs/mesh/egress';
export * from '../../constructs/mesh/mesh';
export * from '../../constructs/mesh/mesh-gateway';
export * from '../../constructs/mesh/mesh-route';
export * from '../../constructs/mesh/mesh-telemetry';
export * from '../../constructs/mesh/mutual-tls';
export * from '../../constructs/mesh/request-token';
export * from '../../constructs/mesh/traffic-policy';
