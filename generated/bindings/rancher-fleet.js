// Machine-written by `npx projen generate` from rancher-fleet v0.16.1 (github:rancher/fleet@5823543a3d33952b1c7868eb035ad8e15db420fc, digest 8b6da1e23ced055b765fb1521d5664df): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Bundle = define('Bundle', 'fleet.cattle.io/v1alpha1', 'Bundle', 'rancher-fleet');
exports.BundleDeployment = define('BundleDeployment', 'fleet.cattle.io/v1alpha1', 'BundleDeployment', 'rancher-fleet');
exports.BundleNamespaceMapping = define('BundleNamespaceMapping', 'fleet.cattle.io/v1alpha1', 'BundleNamespaceMapping', 'rancher-fleet');
exports.Cluster = define('Cluster', 'fleet.cattle.io/v1alpha1', 'Cluster', 'rancher-fleet');
exports.ClusterGroup = define('ClusterGroup', 'fleet.cattle.io/v1alpha1', 'ClusterGroup', 'rancher-fleet');
exports.ClusterRegistration = define('ClusterRegistration', 'fleet.cattle.io/v1alpha1', 'ClusterRegistration', 'rancher-fleet');
exports.ClusterRegistrationToken = define('ClusterRegistrationToken', 'fleet.cattle.io/v1alpha1', 'ClusterRegistrationToken', 'rancher-fleet');
exports.Content = define('Content', 'fleet.cattle.io/v1alpha1', 'Content', 'rancher-fleet');
exports.GitRepo = define('GitRepo', 'fleet.cattle.io/v1alpha1', 'GitRepo', 'rancher-fleet');
exports.GitRepoRestriction = define('GitRepoRestriction', 'fleet.cattle.io/v1alpha1', 'GitRepoRestriction', 'rancher-fleet');
exports.HelmOp = define('HelmOp', 'fleet.cattle.io/v1alpha1', 'HelmOp', 'rancher-fleet');
exports.ImageScan = define('ImageScan', 'fleet.cattle.io/v1alpha1', 'ImageScan', 'rancher-fleet');
exports.Policy = define('Policy', 'fleet.cattle.io/v1alpha1', 'Policy', 'rancher-fleet');
exports.Schedule = define('Schedule', 'fleet.cattle.io/v1alpha1', 'Schedule', 'rancher-fleet');
