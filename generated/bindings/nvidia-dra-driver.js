// Machine-written by `npx projen generate` from nvidia-dra-driver v0.4.0 (github:NVIDIA/k8s-dra-driver-gpu@6910a2bea298933cf64cfb061ddf88b6e17743ff, digest 10c19b1287c3e66a7e892089bbb243cd): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ComputeDomain = define('ComputeDomain', 'resource.nvidia.com/v1beta1', 'ComputeDomain', 'nvidia-dra-driver');
exports.ComputeDomainClique = define('ComputeDomainClique', 'resource.nvidia.com/v1beta1', 'ComputeDomainClique', 'nvidia-dra-driver');
