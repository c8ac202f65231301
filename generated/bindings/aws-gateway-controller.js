// Machine-written by `npx projen generate` from aws-gateway-controller main 2026-05-29 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest e0eed61bff77febcbf9b201163eb19fe): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AccessLogPolicy = define('AccessLogPolicy', 'application-networking.k8s.aws/v1alpha1', 'AccessLogPolicy', 'aws-gateway-controller');
exports.IAMAuthPolicy = define('IAMAuthPolicy', 'application-networking.k8s.aws/v1alpha1', 'IAMAuthPolicy', 'aws-gateway-controller');
exports.ServiceExport = define('ServiceExport', 'application-networking.k8s.aws/v1alpha1', 'ServiceExport', 'aws-gateway-controller');
exports.ServiceImport = define('ServiceImport', 'application-networking.k8s.aws/v1alpha1', 'ServiceImport', 'aws-gateway-controller');
exports.TargetGroupPolicy = define('TargetGroupPolicy', 'application-networking.k8s.aws/v1alpha1', 'TargetGroupPolicy', 'aws-gateway-controller');
exports.VpcAssociationPolicy = define('VpcAssociationPolicy', 'application-networking.k8s.aws/v1alpha1', 'VpcAssociationPolicy', 'aws-gateway-controller');
