// Machine-written by `npx projen generate` from cluster-api-provider-openstack v0.14.7 (github:kubernetes-sigs/cluster-api-provider-openstack@a4694b46b3fd2b31e3e6fb08f8ada6bc09be2643, digest 6b71a67547bf1fcf2bf543c7ca9821a7): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.OpenStackCluster = define('OpenStackCluster', 'infrastructure.cluster.x-k8s.io/v1beta1', 'OpenStackCluster', 'cluster-api-provider-openstack');
exports.OpenStackClusterIdentity = define('OpenStackClusterIdentity', 'infrastructure.cluster.x-k8s.io/v1alpha1', 'OpenStackClusterIdentity', 'cluster-api-provider-openstack');
exports.OpenStackClusterTemplate = define('OpenStackClusterTemplate', 'infrastructure.cluster.x-k8s.io/v1beta1', 'OpenStackClusterTemplate', 'cluster-api-provider-openstack');
exports.OpenStackFloatingIPPool = define('OpenStackFloatingIPPool', 'infrastructure.cluster.x-k8s.io/v1alpha1', 'OpenStackFloatingIPPool', 'cluster-api-provider-openstack');
exports.OpenStackMachine = define('OpenStackMachine', 'infrastructure.cluster.x-k8s.io/v1beta1', 'OpenStackMachine', 'cluster-api-provider-openstack');
exports.OpenStackMachineTemplate = define('OpenStackMachineTemplate', 'infrastructure.cluster.x-k8s.io/v1beta1', 'OpenStackMachineTemplate', 'cluster-api-provider-openstack');
exports.OpenStackServer = define('OpenStackServer', 'infrastructure.cluster.x-k8s.io/v1alpha1', 'OpenStackServer', 'cluster-api-provider-openstack');
