// Machine-written by `npx projen generate` from eks 2025-12-19 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest a9a8faad578b2103885a2c702cf3a7b1): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.PolicyEndpoint = define('PolicyEndpoint', 'networking.k8s.aws/v1alpha1', 'PolicyEndpoint', 'eks');
exports.CNINode = define('CNINode', 'vpcresources.k8s.aws/v1alpha1', 'CNINode', 'eks');
exports.SecurityGroupPolicy = define('SecurityGroupPolicy', 'vpcresources.k8s.aws/v1beta1', 'SecurityGroupPolicy', 'eks');
