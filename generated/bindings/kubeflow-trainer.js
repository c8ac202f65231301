// Machine-written by `npx projen generate` from kubeflow-trainer v2.3.0 (github:kubeflow/trainer@658725bdae5c7e3a0854d93ac6ff492e109a22ab, digest fae40215caa31bf48cf29a5447b96232): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ClusterTrainingRuntime = define('ClusterTrainingRuntime', 'trainer.kubeflow.org/v1alpha1', 'ClusterTrainingRuntime', 'kubeflow-trainer');
exports.TrainJob = define('TrainJob', 'trainer.kubeflow.org/v1alpha1', 'TrainJob', 'kubeflow-trainer');
exports.TrainingRuntime = define('TrainingRuntime', 'trainer.kubeflow.org/v1alpha1', 'TrainingRuntime', 'kubeflow-trainer');
