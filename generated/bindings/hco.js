// Machine-written by `npx projen generate` from hco v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest 252b67bdf2e5eff34e6aab4b8a2bf4b6): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.HyperConverged = define('HyperConverged', 'hco.kubevirt.io/v1beta1', 'HyperConverged', 'hco');
exports.HyperConvergedV1 = define('HyperConvergedV1', 'hco.kubevirt.io/v1', 'HyperConverged', 'hco');
exports.InFlightOperation = define('InFlightOperation', 'ifo.kubevirt.io/v1alpha1', 'InFlightOperation', 'hco');
exports.OperationRuleSet = define('OperationRuleSet', 'ifo.kubevirt.io/v1alpha1', 'OperationRuleSet', 'hco');
exports.MigController = define('MigController', 'migrations.kubevirt.io/v1alpha1', 'MigController', 'hco');
