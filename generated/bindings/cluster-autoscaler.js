// Machine-written by `npx projen generate` from cluster-autoscaler cluster-autoscaler-1.36.1 (github:kubernetes/autoscaler@35e8a280425c76a4040f57ae0fa232a952c02024, digest 76f523fe38f2e93c1ce52e1c623e386f): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CapacityBuffer = define('CapacityBuffer', 'autoscaling.x-k8s.io/v1beta1', 'CapacityBuffer', 'cluster-autoscaler');
exports.CapacityBufferV1Alpha1 = define('CapacityBufferV1Alpha1', 'autoscaling.x-k8s.io/v1alpha1', 'CapacityBuffer', 'cluster-autoscaler');
exports.CapacityQuota = define('CapacityQuota', 'autoscaling.x-k8s.io/v1alpha1', 'CapacityQuota', 'cluster-autoscaler');
exports.ProvisioningRequest = define('ProvisioningRequest', 'autoscaling.x-k8s.io/v1', 'ProvisioningRequest', 'cluster-autoscaler');
exports.ProvisioningRequestV1Beta1 = define('ProvisioningRequestV1Beta1', 'autoscaling.x-k8s.io/v1beta1', 'ProvisioningRequest', 'cluster-autoscaler');
