// Machine-written by `npx projen generate` from gateway-api v1.6.1 (github:kubernetes-sigs/gateway-api@8bb74df00e56ec8f944d48c25e6c1c9c2f6848e3, digest 47b9b372a01dfa6f2eb66638b5a21609): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.BackendTLSPolicy = define('BackendTLSPolicy', 'gateway.networking.k8s.io/v1', 'BackendTLSPolicy', 'gateway-api');
exports.GRPCRoute = define('GRPCRoute', 'gateway.networking.k8s.io/v1', 'GRPCRoute', 'gateway-api');
exports.Gateway = define('Gateway', 'gateway.networking.k8s.io/v1', 'Gateway', 'gateway-api');
exports.GatewayV1Beta1 = define('GatewayV1Beta1', 'gateway.networking.k8s.io/v1beta1', 'Gateway', 'gateway-api');
exports.GatewayClass = define('GatewayClass', 'gateway.networking.k8s.io/v1', 'GatewayClass', 'gateway-api');
exports.GatewayClassV1Beta1 = define('GatewayClassV1Beta1', 'gateway.networking.k8s.io/v1beta1', 'GatewayClass', 'gateway-api');
exports.HTTPRoute = define('HTTPRoute', 'gateway.networking.k8s.io/v1', 'HTTPRoute', 'gateway-api');
exports.HTTPRouteV1Beta1 = define('HTTPRouteV1Beta1', 'gateway.networking.k8s.io/v1beta1', 'HTTPRoute', 'gateway-api');
exports.ListenerSet = define('ListenerSet', 'gateway.networking.k8s.io/v1', 'ListenerSet', 'gateway-api');
exports.ReferenceGrant = define('ReferenceGrant', 'gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', 'gateway-api');
exports.ReferenceGrantV1 = define('ReferenceGrantV1', 'gateway.networking.k8s.io/v1', 'ReferenceGrant', 'gateway-api');
exports.TCPRoute = define('TCPRoute', 'gateway.networking.k8s.io/v1', 'TCPRoute', 'gateway-api');
exports.TLSRoute = define('TLSRoute', 'gateway.networking.k8s.io/v1', 'TLSRoute', 'gateway-api');
exports.UDPRoute = define('UDPRoute', 'gateway.networking.k8s.io/v1', 'UDPRoute', 'gateway-api');
