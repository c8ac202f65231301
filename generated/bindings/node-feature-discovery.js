// Machine-written by `npx projen generate` from node-feature-discovery v0.19.0 (github:kubernetes-sigs/node-feature-discovery@45d276ed9d3f0f67fb642aa78969721df3034451, digest e528f21b4180c081df4a454ec522686a): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.NodeFeature = define('NodeFeature', 'nfd.k8s-sigs.io/v1alpha1', 'NodeFeature', 'node-feature-discovery');
exports.NodeFeatureGroup = define('NodeFeatureGroup', 'nfd.k8s-sigs.io/v1alpha1', 'NodeFeatureGroup', 'node-feature-discovery');
exports.NodeFeatureRule = define('NodeFeatureRule', 'nfd.k8s-sigs.io/v1alpha1', 'NodeFeatureRule', 'node-feature-discovery');
exports.NodeResourceTopology = define('NodeResourceTopology', 'topology.node.k8s.io/v1alpha2', 'NodeResourceTopology', 'node-feature-discovery');
exports.NodeResourceTopologyV1Alpha1 = define('NodeResourceTopologyV1Alpha1', 'topology.node.k8s.io/v1alpha1', 'NodeResourceTopology', 'node-feature-discovery');
