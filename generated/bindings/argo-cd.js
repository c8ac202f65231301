// Machine-written by `npx projen generate` from argo-cd v3.5.1 (github:argoproj/argo-cd@109ca7ca71139e514114499d294a492e7910a965, digest 1269bb29f1f28f13630689f68f8be0cc): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AppProject = define('AppProject', 'argoproj.io/v1alpha1', 'AppProject', 'argo-cd');
exports.Application = define('Application', 'argoproj.io/v1alpha1', 'Application', 'argo-cd');
exports.ApplicationSet = define('ApplicationSet', 'argoproj.io/v1alpha1', 'ApplicationSet', 'argo-cd');
