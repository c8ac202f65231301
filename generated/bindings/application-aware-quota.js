// Machine-written by `npx projen generate` from application-aware-quota v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest 3ee3ded87de3f5474d292c4b5d5601c4): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AAQ = define('AAQ', 'aaq.kubevirt.io/v1alpha1', 'AAQ', 'application-aware-quota');
