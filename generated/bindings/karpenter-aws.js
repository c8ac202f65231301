// Machine-written by `npx projen generate` from karpenter-aws v1.14.1 (github:aws/karpenter-provider-aws@bde00654cd316fddb3dccfba3f5ac07039865429, digest 57bd004020a19e4877b742f58cf98fc0): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.EC2NodeClass = define('EC2NodeClass', 'karpenter.k8s.aws/v1', 'EC2NodeClass', 'karpenter-aws');
