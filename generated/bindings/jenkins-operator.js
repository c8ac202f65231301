// Machine-written by `npx projen generate` from jenkins-operator v0.8.1 (github:jenkinsci/kubernetes-operator@3a5b7f6b4f698b9ebbf58e3c3a474911d70eb96a, digest 3129b49cffaafc4867a6044b6bda52eb): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Jenkins = define('Jenkins', 'jenkins.io/v1alpha2', 'Jenkins', 'jenkins-operator');
