// Machine-written by `npx projen generate` from openyurt v1.7.0 (github:openyurtio/openyurt@35ef4cd692e387d0d56c9084e3da161bad2a3092, digest 1cb58028aa90dc82674f0201eebd6e41): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.NodeBucket = define('NodeBucket', 'apps.openyurt.io/v1alpha1', 'NodeBucket', 'openyurt');
exports.NodePool = define('NodePool', 'apps.openyurt.io/v1beta2', 'NodePool', 'openyurt');
exports.NodePoolV1Beta1 = define('NodePoolV1Beta1', 'apps.openyurt.io/v1beta1', 'NodePool', 'openyurt');
exports.NodePoolV1Alpha1 = define('NodePoolV1Alpha1', 'apps.openyurt.io/v1alpha1', 'NodePool', 'openyurt');
exports.YurtAppDaemon = define('YurtAppDaemon', 'apps.openyurt.io/v1alpha1', 'YurtAppDaemon', 'openyurt');
exports.YurtAppSet = define('YurtAppSet', 'apps.openyurt.io/v1beta1', 'YurtAppSet', 'openyurt');
exports.YurtAppSetV1Alpha1 = define('YurtAppSetV1Alpha1', 'apps.openyurt.io/v1alpha1', 'YurtAppSet', 'openyurt');
exports.YurtStaticSet = define('YurtStaticSet', 'apps.openyurt.io/v1alpha1', 'YurtStaticSet', 'openyurt');
exports.Device = define('Device', 'iot.openyurt.io/v1alpha1', 'Device', 'openyurt');
exports.DeviceProfile = define('DeviceProfile', 'iot.openyurt.io/v1alpha1', 'DeviceProfile', 'openyurt');
exports.DeviceService = define('DeviceService', 'iot.openyurt.io/v1alpha1', 'DeviceService', 'openyurt');
exports.PlatformAdmin = define('PlatformAdmin', 'iot.openyurt.io/v1beta1', 'PlatformAdmin', 'openyurt');
exports.PoolService = define('PoolService', 'network.openyurt.io/v1alpha1', 'PoolService', 'openyurt');
exports.Gateway = define('Gateway', 'raven.openyurt.io/v1beta1', 'Gateway', 'openyurt');
exports.GatewayV1Alpha1 = define('GatewayV1Alpha1', 'raven.openyurt.io/v1alpha1', 'Gateway', 'openyurt');
