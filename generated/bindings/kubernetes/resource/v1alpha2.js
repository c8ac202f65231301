// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.PodSchedulingContext = define('PodSchedulingContext', 'resource.k8s.io/v1alpha2', 'PodSchedulingContext', 'kubernetes');
exports.ResourceClaim = define('ResourceClaim', 'resource.k8s.io/v1alpha2', 'ResourceClaim', 'kubernetes');
exports.ResourceClaimParameters = define('ResourceClaimParameters', 'resource.k8s.io/v1alpha2', 'ResourceClaimParameters', 'kubernetes');
exports.ResourceClaimTemplate = define('ResourceClaimTemplate', 'resource.k8s.io/v1alpha2', 'ResourceClaimTemplate', 'kubernetes');
exports.ResourceClass = define('ResourceClass', 'resource.k8s.io/v1alpha2', 'ResourceClass', 'kubernetes');
exports.ResourceClassParameters = define('ResourceClassParameters', 'resource.k8s.io/v1alpha2', 'ResourceClassParameters', 'kubernetes');
exports.ResourceSlice = define('ResourceSlice', 'resource.k8s.io/v1alpha2', 'ResourceSlice', 'kubernetes');
