// Machine-written by `npx projen generate` from kubevirt-ssp v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest f4ede444f66bb20a0e27131f2fa0f28f): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.SSP = define('SSP', 'ssp.kubevirt.io/v1beta3', 'SSP', 'kubevirt-ssp');
exports.SSPV1Beta2 = define('SSPV1Beta2', 'ssp.kubevirt.io/v1beta2', 'SSP', 'kubevirt-ssp');
