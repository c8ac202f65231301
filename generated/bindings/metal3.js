// Machine-written by `npx projen generate` from metal3 2025-08-15 (github:metio/kube-custom-resources-rs@cd2d4bc29051158012affe9df6be3c647c646284, digest fcc3e6c9f3aba0ef155f75b6654b23d2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.IPAddress = define('IPAddress', 'ipam.metal3.io/v1alpha1', 'IPAddress', 'metal3');
exports.IPClaim = define('IPClaim', 'ipam.metal3.io/v1alpha1', 'IPClaim', 'metal3');
exports.IPPool = define('IPPool', 'ipam.metal3.io/v1alpha1', 'IPPool', 'metal3');
exports.BMCEventSubscription = define('BMCEventSubscription', 'metal3.io/v1alpha1', 'BMCEventSubscription', 'metal3');
exports.BareMetalHost = define('BareMetalHost', 'metal3.io/v1alpha1', 'BareMetalHost', 'metal3');
exports.DataImage = define('DataImage', 'metal3.io/v1alpha1', 'DataImage', 'metal3');
exports.FirmwareSchema = define('FirmwareSchema', 'metal3.io/v1alpha1', 'FirmwareSchema', 'metal3');
exports.HardwareData = define('HardwareData', 'metal3.io/v1alpha1', 'HardwareData', 'metal3');
exports.HostFirmwareComponents = define('HostFirmwareComponents', 'metal3.io/v1alpha1', 'HostFirmwareComponents', 'metal3');
exports.HostFirmwareSettings = define('HostFirmwareSettings', 'metal3.io/v1alpha1', 'HostFirmwareSettings', 'metal3');
exports.PreprovisioningImage = define('PreprovisioningImage', 'metal3.io/v1alpha1', 'PreprovisioningImage', 'metal3');
