// Machine-written by `npx projen generate` from whereabouts v0.9.4 (github:k8snetworkplumbingwg/whereabouts@3a262bd0cd873e13d9b379342f8251b852a89b8f, digest a6c8092ba62292ad6f20225a4b6a8652): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.IPPool = define('IPPool', 'whereabouts.cni.cncf.io/v1alpha1', 'IPPool', 'whereabouts');
exports.NodeSlicePool = define('NodeSlicePool', 'whereabouts.cni.cncf.io/v1alpha1', 'NodeSlicePool', 'whereabouts');
exports.OverlappingRangeIPReservation = define('OverlappingRangeIPReservation', 'whereabouts.cni.cncf.io/v1alpha1', 'OverlappingRangeIPReservation', 'whereabouts');
