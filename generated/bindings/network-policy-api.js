// Machine-written by `npx projen generate` from network-policy-api v0.1.7 (github:kubernetes-sigs/network-policy-api@0638d394d89ddb61dded975b502391a122fc762c, github:kubernetes-sigs/network-policy-api@a17adecd0316b8ff1c3f83939ec0441d68cd6cce, digest 4456dc885185a01869f0e9685d338267): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AdminNetworkPolicy = define('AdminNetworkPolicy', 'policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy', 'network-policy-api');
exports.BaselineAdminNetworkPolicy = define('BaselineAdminNetworkPolicy', 'policy.networking.k8s.io/v1alpha1', 'BaselineAdminNetworkPolicy', 'network-policy-api');
exports.ClusterNetworkPolicy = define('ClusterNetworkPolicy', 'policy.networking.k8s.io/v1alpha2', 'ClusterNetworkPolicy', 'network-policy-api');
