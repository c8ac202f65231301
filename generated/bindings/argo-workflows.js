// Machine-written by `npx projen generate` from argo-workflows v4.1.2 (github:argoproj/argo-workflows@16a52d67daf2f4a8a76fa8bec02a76a46aa46257, digest 93f84ed304ba194b815e50ff756d44af): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ClusterWorkflowTemplate = define('ClusterWorkflowTemplate', 'argoproj.io/v1alpha1', 'ClusterWorkflowTemplate', 'argo-workflows');
exports.CronWorkflow = define('CronWorkflow', 'argoproj.io/v1alpha1', 'CronWorkflow', 'argo-workflows');
exports.Workflow = define('Workflow', 'argoproj.io/v1alpha1', 'Workflow', 'argo-workflows');
exports.WorkflowArtifactGCTask = define('WorkflowArtifactGCTask', 'argoproj.io/v1alpha1', 'WorkflowArtifactGCTask', 'argo-workflows');
exports.WorkflowEventBinding = define('WorkflowEventBinding', 'argoproj.io/v1alpha1', 'WorkflowEventBinding', 'argo-workflows');
exports.WorkflowTaskResult = define('WorkflowTaskResult', 'argoproj.io/v1alpha1', 'WorkflowTaskResult', 'argo-workflows');
exports.WorkflowTaskSet = define('WorkflowTaskSet', 'argoproj.io/v1alpha1', 'WorkflowTaskSet', 'argo-workflows');
exports.WorkflowTemplate = define('WorkflowTemplate', 'argoproj.io/v1alpha1', 'WorkflowTemplate', 'argo-workflows');
