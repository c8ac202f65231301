// Machine-written by `npx projen generate` from file names: do not edit.
import type { provider as cloudRun } from '../../constructs/serverless/providers/cloud-run';
import type { provider as hpaFromZero } from '../../constructs/serverless/providers/hpa-from-zero';
import type { provider as kedaHttp } from '../../constructs/serverless/providers/keda-http';
import type { provider as keepOne } from '../../constructs/serverless/providers/keep-one';
import type { provider as knative } from '../../constructs/serverless/providers/knative';

export const providers = {
  'cloud-run': (): typeof cloudRun => require('../../constructs/serverless/providers/cloud-run').provider,
  'hpa-from-zero': (): typeof hpaFromZero => require('../../constructs/serverless/providers/hpa-from-zero').provider,
  'keda-http': (): typeof kedaHttp => require('../../constructs/serverless/providers/keda-http').provider,
  'keep-one': (): typeof keepOne => require('../../constructs/serverless/providers/keep-one').provider,
  'knative': (): typeof knative => require('../../constructs/serverless/providers/knative').provider,
};
