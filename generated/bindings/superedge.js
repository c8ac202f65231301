// Machine-written by `npx projen generate` from superedge v0.9.0 (github:superedge/superedge@897cd03f064ea214d10e1c24b2f509801803f599, digest 5ee641e9a1b9e05400be241c0b530db7): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.EDeployment = define('EDeployment', 'apps.superedge.io/v1', 'EDeployment', 'superedge');
exports.NodeGroup = define('NodeGroup', 'site.superedge.io/v1alpha1', 'NodeGroup', 'superedge');
exports.NodeUnit = define('NodeUnit', 'site.superedge.io/v1alpha1', 'NodeUnit', 'superedge');
exports.DeploymentGrid = define('DeploymentGrid', 'superedge.io/v1', 'DeploymentGrid', 'superedge');
exports.ServiceGrid = define('ServiceGrid', 'superedge.io/v1', 'ServiceGrid', 'superedge');
exports.StatefulSetGrid = define('StatefulSetGrid', 'superedge.io/v1', 'StatefulSetGrid', 'superedge');
