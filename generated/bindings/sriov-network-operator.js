// Machine-written by `npx projen generate` from sriov-network-operator v1.6.0 (github:k8snetworkplumbingwg/sriov-network-operator@1f5be4c57b77ca53af1dca655226556d31bf07b4, digest 452c29440ce2fe5f1226d588b3a1dce2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.OVSNetwork = define('OVSNetwork', 'sriovnetwork.openshift.io/v1', 'OVSNetwork', 'sriov-network-operator');
exports.SriovIBNetwork = define('SriovIBNetwork', 'sriovnetwork.openshift.io/v1', 'SriovIBNetwork', 'sriov-network-operator');
exports.SriovNetwork = define('SriovNetwork', 'sriovnetwork.openshift.io/v1', 'SriovNetwork', 'sriov-network-operator');
exports.SriovNetworkNodePolicy = define('SriovNetworkNodePolicy', 'sriovnetwork.openshift.io/v1', 'SriovNetworkNodePolicy', 'sriov-network-operator');
exports.SriovNetworkNodeState = define('SriovNetworkNodeState', 'sriovnetwork.openshift.io/v1', 'SriovNetworkNodeState', 'sriov-network-operator');
exports.SriovNetworkPoolConfig = define('SriovNetworkPoolConfig', 'sriovnetwork.openshift.io/v1', 'SriovNetworkPoolConfig', 'sriov-network-operator');
exports.SriovOperatorConfig = define('SriovOperatorConfig', 'sriovnetwork.openshift.io/v1', 'SriovOperatorConfig', 'sriov-network-operator');
