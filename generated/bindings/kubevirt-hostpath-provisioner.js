// Machine-written by `npx projen generate` from kubevirt-hostpath-provisioner v1.18.1 (github:kubevirt/hyperconverged-cluster-operator@a7834653e3ea1cd06a5e3610280c6e24c1b2b518, digest 84cbcc326638cfc5eb2d51b0ee3a9433): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.HostPathProvisioner = define('HostPathProvisioner', 'hostpathprovisioner.kubevirt.io/v1beta1', 'HostPathProvisioner', 'kubevirt-hostpath-provisioner');
