// Machine-written by `npx projen generate` from kubeflow-training-operator v1.9.4 (github:kubeflow/trainer@4445c12aa62e4345b0c2c6ac9b215a70eca46ed7, digest 304560bbcf0a02d84be976be87987193): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.JAXJob = define('JAXJob', 'kubeflow.org/v1', 'JAXJob', 'kubeflow-training-operator');
exports.MPIJob = define('MPIJob', 'kubeflow.org/v1', 'MPIJob', 'kubeflow-training-operator');
exports.PaddleJob = define('PaddleJob', 'kubeflow.org/v1', 'PaddleJob', 'kubeflow-training-operator');
exports.PyTorchJob = define('PyTorchJob', 'kubeflow.org/v1', 'PyTorchJob', 'kubeflow-training-operator');
exports.TFJob = define('TFJob', 'kubeflow.org/v1', 'TFJob', 'kubeflow-training-operator');
exports.XGBoostJob = define('XGBoostJob', 'kubeflow.org/v1', 'XGBoostJob', 'kubeflow-training-operator');
