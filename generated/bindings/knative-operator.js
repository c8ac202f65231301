// Machine-written by `npx projen generate` from knative-operator knative-v1.23.0 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest 6c5469616fba912a9cb1df3d1acead71): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.KnativeEventing = define('KnativeEventing', 'operator.knative.dev/v1beta1', 'KnativeEventing', 'knative-operator');
exports.KnativeServing = define('KnativeServing', 'operator.knative.dev/v1beta1', 'KnativeServing', 'knative-operator');
