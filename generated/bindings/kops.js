// Machine-written by `npx projen generate` from kops v1.36.2 (github:kubernetes/kops@f336152672adaa587e543387d01f8c5da04ebbe9, digest c4d6328d1a253c2505957d140b57cfd3): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Cluster = define('Cluster', 'kops.k8s.io/v1alpha2', 'Cluster', 'kops');
exports.Host = define('Host', 'kops.k8s.io/v1alpha2', 'Host', 'kops');
exports.InstanceGroup = define('InstanceGroup', 'kops.k8s.io/v1alpha2', 'InstanceGroup', 'kops');
exports.Keyset = define('Keyset', 'kops.k8s.io/v1alpha2', 'Keyset', 'kops');
exports.SSHCredential = define('SSHCredential', 'kops.k8s.io/v1alpha2', 'SSHCredential', 'kops');
