// Machine-written by `npx projen generate` from prometheus-operator v0.93.0 (github:prometheus-operator/prometheus-operator@f8fafd475f3d132e239432ae6172de60a6cb6516, digest fe0dc4d8c8b4e15e0d58e152c131d2d2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Alertmanager = define('Alertmanager', 'monitoring.coreos.com/v1', 'Alertmanager', 'prometheus-operator');
exports.AlertmanagerConfig = define('AlertmanagerConfig', 'monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', 'prometheus-operator');
exports.AlertmanagerConfigV1Beta1 = define('AlertmanagerConfigV1Beta1', 'monitoring.coreos.com/v1beta1', 'AlertmanagerConfig', 'prometheus-operator');
exports.PodMonitor = define('PodMonitor', 'monitoring.coreos.com/v1', 'PodMonitor', 'prometheus-operator');
exports.Probe = define('Probe', 'monitoring.coreos.com/v1', 'Probe', 'prometheus-operator');
exports.Prometheus = define('Prometheus', 'monitoring.coreos.com/v1', 'Prometheus', 'prometheus-operator');
exports.PrometheusAgent = define('PrometheusAgent', 'monitoring.coreos.com/v1alpha1', 'PrometheusAgent', 'prometheus-operator');
exports.PrometheusRule = define('PrometheusRule', 'monitoring.coreos.com/v1', 'PrometheusRule', 'prometheus-operator');
exports.ScrapeConfig = define('ScrapeConfig', 'monitoring.coreos.com/v1alpha1', 'ScrapeConfig', 'prometheus-operator');
exports.ServiceMonitor = define('ServiceMonitor', 'monitoring.coreos.com/v1', 'ServiceMonitor', 'prometheus-operator');
exports.ThanosRuler = define('ThanosRuler', 'monitoring.coreos.com/v1', 'ThanosRuler', 'prometheus-operator');
