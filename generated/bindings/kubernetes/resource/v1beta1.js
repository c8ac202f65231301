// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.DeviceClass = define('DeviceClass', 'resource.k8s.io/v1beta1', 'DeviceClass', 'kubernetes');
exports.ResourceClaim = define('ResourceClaim', 'resource.k8s.io/v1beta1', 'ResourceClaim', 'kubernetes');
exports.ResourceClaimTemplate = define('ResourceClaimTemplate', 'resource.k8s.io/v1beta1', 'ResourceClaimTemplate', 'kubernetes');
exports.ResourceSlice = define('ResourceSlice', 'resource.k8s.io/v1beta1', 'ResourceSlice', 'kubernetes');
