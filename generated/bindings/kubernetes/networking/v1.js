// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.IPAddress = define('IPAddress', 'networking.k8s.io/v1', 'IPAddress', 'kubernetes');
exports.Ingress = define('Ingress', 'networking.k8s.io/v1', 'Ingress', 'kubernetes');
exports.IngressClass = define('IngressClass', 'networking.k8s.io/v1', 'IngressClass', 'kubernetes');
exports.NetworkPolicy = define('NetworkPolicy', 'networking.k8s.io/v1', 'NetworkPolicy', 'kubernetes');
exports.ServiceCIDR = define('ServiceCIDR', 'networking.k8s.io/v1', 'ServiceCIDR', 'kubernetes');
