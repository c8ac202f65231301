// Machine-written by `npx projen generate` from kserve v0.20.0 (github:kserve/kserve@1fb781055dd1567164358233e1125142ca6ef1fe, digest d3144ba5b05b9fa8239631ecf0f9884f): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ClusterServingRuntime = define('ClusterServingRuntime', 'serving.kserve.io/v1alpha1', 'ClusterServingRuntime', 'kserve');
exports.ClusterStorageContainer = define('ClusterStorageContainer', 'serving.kserve.io/v1alpha1', 'ClusterStorageContainer', 'kserve');
exports.InferenceGraph = define('InferenceGraph', 'serving.kserve.io/v1alpha1', 'InferenceGraph', 'kserve');
exports.InferenceService = define('InferenceService', 'serving.kserve.io/v1beta1', 'InferenceService', 'kserve');
exports.LLMInferenceService = define('LLMInferenceService', 'serving.kserve.io/v1alpha2', 'LLMInferenceService', 'kserve');
exports.LLMInferenceServiceV1Alpha1 = define('LLMInferenceServiceV1Alpha1', 'serving.kserve.io/v1alpha1', 'LLMInferenceService', 'kserve');
exports.LLMInferenceServiceConfig = define('LLMInferenceServiceConfig', 'serving.kserve.io/v1alpha2', 'LLMInferenceServiceConfig', 'kserve');
exports.LLMInferenceServiceConfigV1Alpha1 = define('LLMInferenceServiceConfigV1Alpha1', 'serving.kserve.io/v1alpha1', 'LLMInferenceServiceConfig', 'kserve');
exports.LocalModelCache = define('LocalModelCache', 'serving.kserve.io/v1alpha1', 'LocalModelCache', 'kserve');
exports.LocalModelNamespaceCache = define('LocalModelNamespaceCache', 'serving.kserve.io/v1alpha1', 'LocalModelNamespaceCache', 'kserve');
exports.LocalModelNode = define('LocalModelNode', 'serving.kserve.io/v1alpha1', 'LocalModelNode', 'kserve');
exports.LocalModelNodeGroup = define('LocalModelNodeGroup', 'serving.kserve.io/v1alpha1', 'LocalModelNodeGroup', 'kserve');
exports.ServingRuntime = define('ServingRuntime', 'serving.kserve.io/v1alpha1', 'ServingRuntime', 'kserve');
exports.TrainedModel = define('TrainedModel', 'serving.kserve.io/v1alpha1', 'TrainedModel', 'kserve');
