// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.Eviction = define('Eviction', 'lifecycle.k8s.io/v1alpha1', 'Eviction', 'kubernetes');
exports.EvictionRequest = define('EvictionRequest', 'lifecycle.k8s.io/v1alpha1', 'EvictionRequest', 'kubernetes');
