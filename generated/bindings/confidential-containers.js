// Machine-written by `npx projen generate` from confidential-containers v0.17.0 (github:confidential-containers/operator@e1765cf1ac8a0ce9e722a75573ad954cd2dc5e37, digest d7f50d1aad6bea731aee5f4f061449c4): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CcRuntime = define('CcRuntime', 'confidentialcontainers.org/v1beta1', 'CcRuntime', 'confidential-containers');
