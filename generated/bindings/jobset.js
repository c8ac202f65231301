// Machine-written by `npx projen generate` from jobset v0.12.0 (github:kubernetes-sigs/jobset@f22e565ac3cc3265c7c45ef67ecffdc689af5d77, digest f94360027a5ceaf4e32989f2b3be8cf7): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.JobSet = define('JobSet', 'jobset.x-k8s.io/v1alpha2', 'JobSet', 'jobset');
