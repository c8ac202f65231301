// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.MutatingAdmissionPolicy = define('MutatingAdmissionPolicy', 'admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy', 'kubernetes');
exports.MutatingAdmissionPolicyBinding = define('MutatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicyBinding', 'kubernetes');
exports.MutatingWebhookConfiguration = define('MutatingWebhookConfiguration', 'admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'kubernetes');
exports.ValidatingAdmissionPolicy = define('ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', 'kubernetes');
exports.ValidatingAdmissionPolicyBinding = define('ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding', 'kubernetes');
exports.ValidatingWebhookConfiguration = define('ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'kubernetes');
