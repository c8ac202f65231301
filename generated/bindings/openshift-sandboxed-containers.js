// Machine-written by `npx projen generate` from openshift-sandboxed-containers main after v1.7.0 (github:openshift/sandboxed-containers-operator@23e50ab9998c66a53074cbfc3cd20b4528718c69, github:openshift/sandboxed-containers-operator@d0632e5861c9f82459f5061531d38e50cee4c3ed, digest 689b8b330ddd04f664226ce8da170509): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.PeerPod = define('PeerPod', 'confidentialcontainers.org/v1alpha1', 'PeerPod', 'openshift-sandboxed-containers');
exports.PeerPodConfig = define('PeerPodConfig', 'confidentialcontainers.org/v1alpha1', 'PeerPodConfig', 'openshift-sandboxed-containers');
exports.KataConfig = define('KataConfig', 'kataconfiguration.openshift.io/v1', 'KataConfig', 'openshift-sandboxed-containers');
