// Machine-written by `npx projen generate` from gateway-api-inference-extension v1.6.0 (github:kubernetes-sigs/gateway-api-inference-extension@992e5c292afb248801ce8d9234eb5b9d28eea231, digest 1952ee7836cf5595a04f4fe82662f5c6): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.InferencePool = define('InferencePool', 'inference.networking.k8s.io/v1', 'InferencePool', 'gateway-api-inference-extension');
exports.InferencePoolImport = define('InferencePoolImport', 'inference.networking.x-k8s.io/v1alpha1', 'InferencePoolImport', 'gateway-api-inference-extension');
