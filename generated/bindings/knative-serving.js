// Machine-written by `npx projen generate` from knative-serving knative-v1.23.0 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest 007a6b18bffed464c92d17af189faafb): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Metric = define('Metric', 'autoscaling.internal.knative.dev/v1alpha1', 'Metric', 'knative-serving');
exports.PodAutoscaler = define('PodAutoscaler', 'autoscaling.internal.knative.dev/v1alpha1', 'PodAutoscaler', 'knative-serving');
exports.Image = define('Image', 'caching.internal.knative.dev/v1alpha1', 'Image', 'knative-serving');
exports.Certificate = define('Certificate', 'networking.internal.knative.dev/v1alpha1', 'Certificate', 'knative-serving');
exports.ClusterDomainClaim = define('ClusterDomainClaim', 'networking.internal.knative.dev/v1alpha1', 'ClusterDomainClaim', 'knative-serving');
exports.Ingress = define('Ingress', 'networking.internal.knative.dev/v1alpha1', 'Ingress', 'knative-serving');
exports.ServerlessService = define('ServerlessService', 'networking.internal.knative.dev/v1alpha1', 'ServerlessService', 'knative-serving');
exports.Configuration = define('Configuration', 'serving.knative.dev/v1', 'Configuration', 'knative-serving');
exports.DomainMapping = define('DomainMapping', 'serving.knative.dev/v1beta1', 'DomainMapping', 'knative-serving');
exports.Revision = define('Revision', 'serving.knative.dev/v1', 'Revision', 'knative-serving');
exports.Route = define('Route', 'serving.knative.dev/v1', 'Route', 'knative-serving');
exports.Service = define('Service', 'serving.knative.dev/v1', 'Service', 'knative-serving');
