// Machine-written by `npx projen generate` from keda-http-add-on v0.15.0 (github:kedacore/http-add-on@4ea8a863bd7c16464dc5afbe9ebc8a26e563fac0, digest 4d0608d99ca15eca099b64ebbcb0541e): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.HTTPScaledObject = define('HTTPScaledObject', 'http.keda.sh/v1alpha1', 'HTTPScaledObject', 'keda-http-add-on');
exports.InterceptorRoute = define('InterceptorRoute', 'http.keda.sh/v1beta1', 'InterceptorRoute', 'keda-http-add-on');
