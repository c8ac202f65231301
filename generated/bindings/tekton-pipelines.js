// Machine-written by `npx projen generate` from tekton-pipelines v1.15.0 (github:tektoncd/pipeline@70f730815249a12aa725266fba7f3ff39653aaea, digest 48c32f51190f2909f26acb7afbc5043a): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ResolutionRequest = define('ResolutionRequest', 'resolution.tekton.dev/v1beta1', 'ResolutionRequest', 'tekton-pipelines');
exports.ResolutionRequestV1Alpha1 = define('ResolutionRequestV1Alpha1', 'resolution.tekton.dev/v1alpha1', 'ResolutionRequest', 'tekton-pipelines');
exports.CustomRun = define('CustomRun', 'tekton.dev/v1beta1', 'CustomRun', 'tekton-pipelines');
exports.Pipeline = define('Pipeline', 'tekton.dev/v1', 'Pipeline', 'tekton-pipelines');
exports.PipelineV1Beta1 = define('PipelineV1Beta1', 'tekton.dev/v1beta1', 'Pipeline', 'tekton-pipelines');
exports.PipelineRun = define('PipelineRun', 'tekton.dev/v1', 'PipelineRun', 'tekton-pipelines');
exports.PipelineRunV1Beta1 = define('PipelineRunV1Beta1', 'tekton.dev/v1beta1', 'PipelineRun', 'tekton-pipelines');
exports.StepAction = define('StepAction', 'tekton.dev/v1beta1', 'StepAction', 'tekton-pipelines');
exports.StepActionV1Alpha1 = define('StepActionV1Alpha1', 'tekton.dev/v1alpha1', 'StepAction', 'tekton-pipelines');
exports.Task = define('Task', 'tekton.dev/v1', 'Task', 'tekton-pipelines');
exports.TaskV1Beta1 = define('TaskV1Beta1', 'tekton.dev/v1beta1', 'Task', 'tekton-pipelines');
exports.TaskRun = define('TaskRun', 'tekton.dev/v1', 'TaskRun', 'tekton-pipelines');
exports.TaskRunV1Beta1 = define('TaskRunV1Beta1', 'tekton.dev/v1beta1', 'TaskRun', 'tekton-pipelines');
exports.VerificationPolicy = define('VerificationPolicy', 'tekton.dev/v1alpha1', 'VerificationPolicy', 'tekton-pipelines');
