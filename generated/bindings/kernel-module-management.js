// Machine-written by `npx projen generate` from kernel-module-management v1.5.1 (github:ROCm/gpu-operator@858cf255c7dd27cebf1cc5db400eee3aa06ecbbc, digest 6b8d16db4a4801e11fdda12d9e3eaab2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Module = define('Module', 'kmm.sigs.x-k8s.io/v1beta1', 'Module', 'kernel-module-management');
exports.NodeModulesConfig = define('NodeModulesConfig', 'kmm.sigs.x-k8s.io/v1beta1', 'NodeModulesConfig', 'kernel-module-management');
exports.PreflightValidation = define('PreflightValidation', 'kmm.sigs.x-k8s.io/v1beta2', 'PreflightValidation', 'kernel-module-management');
exports.PreflightValidationV1Beta1 = define('PreflightValidationV1Beta1', 'kmm.sigs.x-k8s.io/v1beta1', 'PreflightValidation', 'kernel-module-management');
