// Machine-written by `npx projen generate` from file names: do not edit.
export * from '../../constructs/serverless/knative-install';
export * from '../../constructs/serverless/props';
export * from '../../constructs/serverless/scale';
export * from '../../constructs/serverless/serverless-service';
