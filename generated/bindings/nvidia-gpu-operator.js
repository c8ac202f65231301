// Machine-written by `npx projen generate` from nvidia-gpu-operator v26.7.0 (github:NVIDIA/gpu-operator@10ee5b3638b89e11e949412aafa5ba99279c3721, digest 6284050753cbf0e5666ce5332f619a00): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ClusterPolicy = define('ClusterPolicy', 'nvidia.com/v1', 'ClusterPolicy', 'nvidia-gpu-operator');
exports.GPUCluster = define('GPUCluster', 'nvidia.com/v1alpha1', 'GPUCluster', 'nvidia-gpu-operator');
exports.NVIDIADriver = define('NVIDIADriver', 'nvidia.com/v1alpha1', 'NVIDIADriver', 'nvidia-gpu-operator');
