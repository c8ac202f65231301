// Machine-written by `npx projen generate` from open-service-mesh v1.2.4 (github:openservicemesh/osm@82651008921837b2f21113e4604a807c3f68a97c, digest 12ea9752a072bf7938721bd1f7fd2c5e): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.TrafficTarget = define('TrafficTarget', 'access.smi-spec.io/v1alpha3', 'TrafficTarget', 'open-service-mesh');
exports.MeshConfig = define('MeshConfig', 'config.openservicemesh.io/v1alpha2', 'MeshConfig', 'open-service-mesh');
exports.MeshConfigV1Alpha1 = define('MeshConfigV1Alpha1', 'config.openservicemesh.io/v1alpha1', 'MeshConfig', 'open-service-mesh');
exports.MeshRootCertificate = define('MeshRootCertificate', 'config.openservicemesh.io/v1alpha2', 'MeshRootCertificate', 'open-service-mesh');
exports.Egress = define('Egress', 'policy.openservicemesh.io/v1alpha1', 'Egress', 'open-service-mesh');
exports.IngressBackend = define('IngressBackend', 'policy.openservicemesh.io/v1alpha1', 'IngressBackend', 'open-service-mesh');
exports.Retry = define('Retry', 'policy.openservicemesh.io/v1alpha1', 'Retry', 'open-service-mesh');
exports.UpstreamTrafficSetting = define('UpstreamTrafficSetting', 'policy.openservicemesh.io/v1alpha1', 'UpstreamTrafficSetting', 'open-service-mesh');
exports.HTTPRouteGroup = define('HTTPRouteGroup', 'specs.smi-spec.io/v1alpha4', 'HTTPRouteGroup', 'open-service-mesh');
exports.TCPRoute = define('TCPRoute', 'specs.smi-spec.io/v1alpha4', 'TCPRoute', 'open-service-mesh');
exports.TrafficSplit = define('TrafficSplit', 'split.smi-spec.io/v1alpha2', 'TrafficSplit', 'open-service-mesh');
