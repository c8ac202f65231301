// Machine-written by `npx projen generate` from frr-k8s v0.16.1 (github:metallb/metallb@791dfcc63ced7a6b3e869131eae75e645150fff0, digest e9612f19a069a8ab7763d9bf4624a36f): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.BGPSessionState = define('BGPSessionState', 'frrk8s.metallb.io/v1beta1', 'BGPSessionState', 'frr-k8s');
exports.FRRConfiguration = define('FRRConfiguration', 'frrk8s.metallb.io/v1beta1', 'FRRConfiguration', 'frr-k8s');
exports.FRRK8sConfiguration = define('FRRK8sConfiguration', 'frrk8s.metallb.io/v1beta1', 'FRRK8sConfiguration', 'frr-k8s');
exports.FRRNodeState = define('FRRNodeState', 'frrk8s.metallb.io/v1beta1', 'FRRNodeState', 'frr-k8s');
