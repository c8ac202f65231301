// Machine-written by `npx projen generate` from kuberay v1.7.0 (github:ray-project/kuberay@59d663aeec13760646da3db9c1cf8cfe883e30b7, digest 6c2762a1bb4e6c6714952ecdeca53da5): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.RayCluster = define('RayCluster', 'ray.io/v1', 'RayCluster', 'kuberay');
exports.RayClusterV1Alpha1 = define('RayClusterV1Alpha1', 'ray.io/v1alpha1', 'RayCluster', 'kuberay');
exports.RayCronJob = define('RayCronJob', 'ray.io/v1', 'RayCronJob', 'kuberay');
exports.RayJob = define('RayJob', 'ray.io/v1', 'RayJob', 'kuberay');
exports.RayJobV1Alpha1 = define('RayJobV1Alpha1', 'ray.io/v1alpha1', 'RayJob', 'kuberay');
exports.RayService = define('RayService', 'ray.io/v1', 'RayService', 'kuberay');
exports.RayServiceV1Alpha1 = define('RayServiceV1Alpha1', 'ray.io/v1alpha1', 'RayService', 'kuberay');
