// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.LocalSubjectAccessReview = define('LocalSubjectAccessReview', 'authorization.k8s.io/v1', 'LocalSubjectAccessReview', 'kubernetes');
exports.SelfSubjectAccessReview = define('SelfSubjectAccessReview', 'authorization.k8s.io/v1', 'SelfSubjectAccessReview', 'kubernetes');
exports.SelfSubjectRulesReview = define('SelfSubjectRulesReview', 'authorization.k8s.io/v1', 'SelfSubjectRulesReview', 'kubernetes');
exports.SubjectAccessReview = define('SubjectAccessReview', 'authorization.k8s.io/v1', 'SubjectAccessReview', 'kubernetes');
