// Machine-written by `npx projen generate` from spinkube v0.6.1 (github:spinframework/spin-operator@96c9d1d1d69c2c04e005375c44f323fb10e31002, digest 712a3e0f409a35e2aade53980f8317e2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.SpinApp = define('SpinApp', 'core.spinkube.dev/v1alpha1', 'SpinApp', 'spinkube');
exports.SpinAppExecutor = define('SpinAppExecutor', 'core.spinkube.dev/v1alpha1', 'SpinAppExecutor', 'spinkube');
