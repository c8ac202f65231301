// Machine-written by `npx projen generate` from spinnaker-operator v1.4.0 (github:armory/spinnaker-operator@0c5e14c46ebbd0d6240a057614ce76b9acd2f2e4, digest fca9f4db2b15da824a5cf9d1f8b6b693): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.SpinnakerAccount = define('SpinnakerAccount', 'spinnaker.io/v1alpha2', 'SpinnakerAccount', 'spinnaker-operator');
exports.SpinnakerService = define('SpinnakerService', 'spinnaker.io/v1alpha2', 'SpinnakerService', 'spinnaker-operator');
