// Machine-written by `npx projen generate` from multus v4.3.0 (github:k8snetworkplumbingwg/multus-cni@db30741512795c258b3ba383a571a66850e8baac, digest 5923f0da1b02819b2cb4ffafeaba20ed): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.NetworkAttachmentDefinition = define('NetworkAttachmentDefinition', 'k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition', 'multus');
