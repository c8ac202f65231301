// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 8f6e03f9b016b6784e81bda35b00b9b7): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.MutatingAdmissionPolicy = define('MutatingAdmissionPolicy', 'admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy', 'kubernetes');
exports.MutatingAdmissionPolicyBinding = define('MutatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicyBinding', 'kubernetes');
exports.MutatingWebhookConfiguration = define('MutatingWebhookConfiguration', 'admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'kubernetes');
exports.ValidatingAdmissionPolicy = define('ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', 'kubernetes');
exports.ValidatingAdmissionPolicyBinding = define('ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding', 'kubernetes');
exports.ValidatingWebhookConfiguration = define('ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'kubernetes');
