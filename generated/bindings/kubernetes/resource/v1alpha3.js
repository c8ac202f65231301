// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.DeviceClass = define('DeviceClass', 'resource.k8s.io/v1alpha3', 'DeviceClass', 'kubernetes');
exports.DeviceTaintRule = define('DeviceTaintRule', 'resource.k8s.io/v1alpha3', 'DeviceTaintRule', 'kubernetes');
exports.PodSchedulingContext = define('PodSchedulingContext', 'resource.k8s.io/v1alpha3', 'PodSchedulingContext', 'kubernetes');
exports.ResourceClaim = define('ResourceClaim', 'resource.k8s.io/v1alpha3', 'ResourceClaim', 'kubernetes');
exports.ResourceClaimTemplate = define('ResourceClaimTemplate', 'resource.k8s.io/v1alpha3', 'ResourceClaimTemplate', 'kubernetes');
exports.ResourcePoolStatusRequest = define('ResourcePoolStatusRequest', 'resource.k8s.io/v1alpha3', 'ResourcePoolStatusRequest', 'kubernetes');
exports.ResourceSlice = define('ResourceSlice', 'resource.k8s.io/v1alpha3', 'ResourceSlice', 'kubernetes');
