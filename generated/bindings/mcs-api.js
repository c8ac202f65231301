// Machine-written by `npx projen generate` from mcs-api main 2026-05-29 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest 59791c83fffd7766c0cbf112ee9f7b46): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ServiceExport = define('ServiceExport', 'multicluster.x-k8s.io/v1beta1', 'ServiceExport', 'mcs-api');
exports.ServiceExportV1Alpha1 = define('ServiceExportV1Alpha1', 'multicluster.x-k8s.io/v1alpha1', 'ServiceExport', 'mcs-api');
exports.ServiceImport = define('ServiceImport', 'multicluster.x-k8s.io/v1beta1', 'ServiceImport', 'mcs-api');
exports.ServiceImportV1Alpha1 = define('ServiceImportV1Alpha1', 'multicluster.x-k8s.io/v1alpha1', 'ServiceImport', 'mcs-api');
