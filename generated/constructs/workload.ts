// Machine-written by `npx projen generate` from file names: do not edit.
export * from '../../constructs/workload/pod';
export * from '../../constructs/workload/scheduled';
export * from '../../constructs/workload/stateful-service';
export * from '../../constructs/workload/web-service';
export * from '../../constructs/workload/worker';
