// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.ClusterRole = define('ClusterRole', 'rbac.authorization.k8s.io/v1', 'ClusterRole', 'kubernetes');
exports.ClusterRoleBinding = define('ClusterRoleBinding', 'rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'kubernetes');
exports.Role = define('Role', 'rbac.authorization.k8s.io/v1', 'Role', 'kubernetes');
exports.RoleBinding = define('RoleBinding', 'rbac.authorization.k8s.io/v1', 'RoleBinding', 'kubernetes');
