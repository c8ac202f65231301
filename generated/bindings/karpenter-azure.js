// Machine-written by `npx projen generate` from karpenter-azure v1.14.2 (github:Azure/karpenter-provider-azure@d1552b7e96e3d3bf44acc55be5786b25cdbfaaf4, digest 4ff88c75881d140ccacd592391c59d78): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AKSNodeClass = define('AKSNodeClass', 'karpenter.azure.com/v1beta1', 'AKSNodeClass', 'karpenter-azure');
exports.AKSNodeClassV1Alpha2 = define('AKSNodeClassV1Alpha2', 'karpenter.azure.com/v1alpha2', 'AKSNodeClass', 'karpenter-azure');
