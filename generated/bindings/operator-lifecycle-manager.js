// Machine-written by `npx projen generate` from operator-lifecycle-manager v0.46.0 (github:operator-framework/operator-lifecycle-manager@0368a3f9dff1fa14c8645b867fba25c3be9df845, digest d2d5ecefc124a51ac536ed3f038b7ecb): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CatalogSource = define('CatalogSource', 'operators.coreos.com/v1alpha1', 'CatalogSource', 'operator-lifecycle-manager');
exports.ClusterServiceVersion = define('ClusterServiceVersion', 'operators.coreos.com/v1alpha1', 'ClusterServiceVersion', 'operator-lifecycle-manager');
exports.InstallPlan = define('InstallPlan', 'operators.coreos.com/v1alpha1', 'InstallPlan', 'operator-lifecycle-manager');
exports.OLMConfig = define('OLMConfig', 'operators.coreos.com/v1', 'OLMConfig', 'operator-lifecycle-manager');
exports.Operator = define('Operator', 'operators.coreos.com/v1', 'Operator', 'operator-lifecycle-manager');
exports.OperatorCondition = define('OperatorCondition', 'operators.coreos.com/v2', 'OperatorCondition', 'operator-lifecycle-manager');
exports.OperatorConditionV1 = define('OperatorConditionV1', 'operators.coreos.com/v1', 'OperatorCondition', 'operator-lifecycle-manager');
exports.OperatorGroup = define('OperatorGroup', 'operators.coreos.com/v1', 'OperatorGroup', 'operator-lifecycle-manager');
exports.OperatorGroupV1Alpha2 = define('OperatorGroupV1Alpha2', 'operators.coreos.com/v1alpha2', 'OperatorGroup', 'operator-lifecycle-manager');
exports.Subscription = define('Subscription', 'operators.coreos.com/v1alpha1', 'Subscription', 'operator-lifecycle-manager');
