// Machine-written by `npx projen generate` from karpenter v1.14.1 (github:kubernetes-sigs/karpenter@6e7eab7a0f485d7225eb98995fad9b66c79b322b, digest fb55b66e5a707e6e3de8e17657a73998): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.NodeClaim = define('NodeClaim', 'karpenter.sh/v1', 'NodeClaim', 'karpenter');
exports.NodeOverlay = define('NodeOverlay', 'karpenter.sh/v1alpha1', 'NodeOverlay', 'karpenter');
exports.NodePool = define('NodePool', 'karpenter.sh/v1', 'NodePool', 'karpenter');
