// Machine-written by `npx projen generate` from service-binding v1.1.0 (github:servicebinding/runtime@24306b8a9ff508e9321341a1f36a44b4f3c506b4, digest 82c808f315f435f9097d766cc2c48624): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ClusterWorkloadResourceMapping = define('ClusterWorkloadResourceMapping', 'servicebinding.io/v1', 'ClusterWorkloadResourceMapping', 'service-binding');
exports.ClusterWorkloadResourceMappingV1Beta1 = define('ClusterWorkloadResourceMappingV1Beta1', 'servicebinding.io/v1beta1', 'ClusterWorkloadResourceMapping', 'service-binding');
exports.ClusterWorkloadResourceMappingV1Alpha3 = define('ClusterWorkloadResourceMappingV1Alpha3', 'servicebinding.io/v1alpha3', 'ClusterWorkloadResourceMapping', 'service-binding');
exports.ServiceBinding = define('ServiceBinding', 'servicebinding.io/v1', 'ServiceBinding', 'service-binding');
exports.ServiceBindingV1Beta1 = define('ServiceBindingV1Beta1', 'servicebinding.io/v1beta1', 'ServiceBinding', 'service-binding');
exports.ServiceBindingV1Alpha3 = define('ServiceBindingV1Alpha3', 'servicebinding.io/v1alpha3', 'ServiceBinding', 'service-binding');
