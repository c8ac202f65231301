// Machine-written by `npx projen generate` from cluster-network-addons-operator v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest aaa07b866870db26444ec4273f57db68): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.NetworkAddonsConfig = define('NetworkAddonsConfig', 'networkaddonsoperator.network.kubevirt.io/v1', 'NetworkAddonsConfig', 'cluster-network-addons-operator');
exports.NetworkAddonsConfigV1Alpha1 = define('NetworkAddonsConfigV1Alpha1', 'networkaddonsoperator.network.kubevirt.io/v1alpha1', 'NetworkAddonsConfig', 'cluster-network-addons-operator');
