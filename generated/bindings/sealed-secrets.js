// Machine-written by `npx projen generate` from sealed-secrets v0.36.6 (github:bitnami-labs/sealed-secrets@6dc880366d1cafa16683173cc3c8e3b58e930937, digest f6b37653354529c0af06fa99153ff406): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.SealedSecret = define('SealedSecret', 'bitnami.com/v1alpha1', 'SealedSecret', 'sealed-secrets');
