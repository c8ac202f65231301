// Machine-written by `npx projen generate` from file names: do not edit.
export * from '../../constructs/workload/web-service';
