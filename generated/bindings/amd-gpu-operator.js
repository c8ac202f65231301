// Machine-written by `npx projen generate` from amd-gpu-operator v1.5.1 (github:ROCm/gpu-operator@858cf255c7dd27cebf1cc5db400eee3aa06ecbbc, digest ba201e2769f550885b0279b958eca195): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.DeviceConfig = define('DeviceConfig', 'amd.com/v1alpha1', 'DeviceConfig', 'amd-gpu-operator');
exports.RemediationWorkflowStatus = define('RemediationWorkflowStatus', 'amd.com/v1alpha1', 'RemediationWorkflowStatus', 'amd-gpu-operator');
