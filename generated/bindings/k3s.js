// Machine-written by `npx projen generate` from k3s v0.1.2 (github:k3s-io/api@eba70d69608950f03116c18f8f1b93150d515a73, github:k3s-io/helm-controller@21a911f86f912a79e06e4f1596c54d8237320e6e, digest 574f0768472455ff2191ede0ac7a2910): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.HelmChart = define('HelmChart', 'helm.cattle.io/v1', 'HelmChart', 'k3s');
exports.HelmChartConfig = define('HelmChartConfig', 'helm.cattle.io/v1', 'HelmChartConfig', 'k3s');
exports.Addon = define('Addon', 'k3s.cattle.io/v1', 'Addon', 'k3s');
exports.ETCDSnapshotFile = define('ETCDSnapshotFile', 'k3s.cattle.io/v1', 'ETCDSnapshotFile', 'k3s');
