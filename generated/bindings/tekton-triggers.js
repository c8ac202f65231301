// Machine-written by `npx projen generate` from tekton-triggers v0.37.0 (github:tektoncd/triggers@72d276a2174023d0db81db9ee84bd18e2874da3b, digest 5963e6844b4d37b65721cfadf13643d2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.ClusterInterceptor = define('ClusterInterceptor', 'triggers.tekton.dev/v1alpha1', 'ClusterInterceptor', 'tekton-triggers');
exports.ClusterTriggerBinding = define('ClusterTriggerBinding', 'triggers.tekton.dev/v1beta1', 'ClusterTriggerBinding', 'tekton-triggers');
exports.ClusterTriggerBindingV1Alpha1 = define('ClusterTriggerBindingV1Alpha1', 'triggers.tekton.dev/v1alpha1', 'ClusterTriggerBinding', 'tekton-triggers');
exports.EventListener = define('EventListener', 'triggers.tekton.dev/v1beta1', 'EventListener', 'tekton-triggers');
exports.EventListenerV1Alpha1 = define('EventListenerV1Alpha1', 'triggers.tekton.dev/v1alpha1', 'EventListener', 'tekton-triggers');
exports.Interceptor = define('Interceptor', 'triggers.tekton.dev/v1alpha1', 'Interceptor', 'tekton-triggers');
exports.Trigger = define('Trigger', 'triggers.tekton.dev/v1beta1', 'Trigger', 'tekton-triggers');
exports.TriggerV1Alpha1 = define('TriggerV1Alpha1', 'triggers.tekton.dev/v1alpha1', 'Trigger', 'tekton-triggers');
exports.TriggerBinding = define('TriggerBinding', 'triggers.tekton.dev/v1beta1', 'TriggerBinding', 'tekton-triggers');
exports.TriggerBindingV1Alpha1 = define('TriggerBindingV1Alpha1', 'triggers.tekton.dev/v1alpha1', 'TriggerBinding', 'tekton-triggers');
exports.TriggerTemplate = define('TriggerTemplate', 'triggers.tekton.dev/v1beta1', 'TriggerTemplate', 'tekton-triggers');
exports.TriggerTemplateV1Alpha1 = define('TriggerTemplateV1Alpha1', 'triggers.tekton.dev/v1alpha1', 'TriggerTemplate', 'tekton-triggers');
