// Machine-written by `npx projen generate` from vertical-pod-autoscaler vertical-pod-autoscaler-1.7.1 (github:kubernetes/autoscaler@352365899477910018f40d89fa3ea30b2c5d0e78, digest ae592f74b1c83de18a8fb10069ab392a): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.VerticalPodAutoscaler = define('VerticalPodAutoscaler', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'vertical-pod-autoscaler');
exports.VerticalPodAutoscalerCheckpoint = define('VerticalPodAutoscalerCheckpoint', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscalerCheckpoint', 'vertical-pod-autoscaler');
