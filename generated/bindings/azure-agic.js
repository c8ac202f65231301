// Machine-written by `npx projen generate` from azure-agic main 2026-03-24 (github:Azure/application-gateway-kubernetes-ingress@f42103da8b3dc38acd34c9c0b104aab5622a21a7, digest aa80eb12be22572e751c5f7deeb404a6): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AzureApplicationGatewayBackendPool = define('AzureApplicationGatewayBackendPool', 'appgw.ingress.azure.io/v1beta1', 'AzureApplicationGatewayBackendPool', 'azure-agic');
exports.AzureApplicationGatewayInstanceUpdateStatus = define('AzureApplicationGatewayInstanceUpdateStatus', 'appgw.ingress.azure.io/v1beta1', 'AzureApplicationGatewayInstanceUpdateStatus', 'azure-agic');
exports.AzureApplicationGatewayRewrite = define('AzureApplicationGatewayRewrite', 'appgw.ingress.azure.io/v1beta1', 'AzureApplicationGatewayRewrite', 'azure-agic');
exports.LoadDistributionPolicy = define('LoadDistributionPolicy', 'appgw.ingress.azure.io/v1beta1', 'LoadDistributionPolicy', 'azure-agic');
exports.AzureIngressProhibitedTarget = define('AzureIngressProhibitedTarget', 'appgw.ingress.k8s.io/v1', 'AzureIngressProhibitedTarget', 'azure-agic');
exports.MultiClusterIngress = define('MultiClusterIngress', 'networking.aks.io/v1alpha1', 'MultiClusterIngress', 'azure-agic');
exports.MultiClusterService = define('MultiClusterService', 'networking.aks.io/v1alpha1', 'MultiClusterService', 'azure-agic');
