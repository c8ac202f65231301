// Machine-written by `npx projen generate` from argo-rollouts v1.9.1 (github:argoproj/argo-rollouts@b6bd3bcf8f60d717a98763d26acc983db7f97cb0, digest c97a6a4c43b9da557ab56040e909604e): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AnalysisRun = define('AnalysisRun', 'argoproj.io/v1alpha1', 'AnalysisRun', 'argo-rollouts');
exports.AnalysisTemplate = define('AnalysisTemplate', 'argoproj.io/v1alpha1', 'AnalysisTemplate', 'argo-rollouts');
exports.ClusterAnalysisTemplate = define('ClusterAnalysisTemplate', 'argoproj.io/v1alpha1', 'ClusterAnalysisTemplate', 'argo-rollouts');
exports.Experiment = define('Experiment', 'argoproj.io/v1alpha1', 'Experiment', 'argo-rollouts');
exports.Rollout = define('Rollout', 'argoproj.io/v1alpha1', 'Rollout', 'argo-rollouts');
