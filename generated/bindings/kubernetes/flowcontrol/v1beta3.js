// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 8f6e03f9b016b6784e81bda35b00b9b7): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.FlowSchema = define('FlowSchema', 'flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', 'kubernetes');
exports.PriorityLevelConfiguration = define('PriorityLevelConfiguration', 'flowcontrol.apiserver.k8s.io/v1beta3', 'PriorityLevelConfiguration', 'kubernetes');
