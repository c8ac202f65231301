// Machine-written by `npx projen generate` from intel-device-plugins v0.36.0 (github:intel/intel-device-plugins-for-kubernetes@76f8fcf655957d0121e333c91b5125abe4d7bc52, digest 6401bfd626a2862f5d852582325829de): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.DlbDevicePlugin = define('DlbDevicePlugin', 'deviceplugin.intel.com/v1', 'DlbDevicePlugin', 'intel-device-plugins');
exports.DsaDevicePlugin = define('DsaDevicePlugin', 'deviceplugin.intel.com/v1', 'DsaDevicePlugin', 'intel-device-plugins');
exports.FpgaDevicePlugin = define('FpgaDevicePlugin', 'deviceplugin.intel.com/v1', 'FpgaDevicePlugin', 'intel-device-plugins');
exports.GpuDevicePlugin = define('GpuDevicePlugin', 'deviceplugin.intel.com/v1', 'GpuDevicePlugin', 'intel-device-plugins');
exports.IaaDevicePlugin = define('IaaDevicePlugin', 'deviceplugin.intel.com/v1', 'IaaDevicePlugin', 'intel-device-plugins');
exports.NpuDevicePlugin = define('NpuDevicePlugin', 'deviceplugin.intel.com/v1', 'NpuDevicePlugin', 'intel-device-plugins');
exports.QatDevicePlugin = define('QatDevicePlugin', 'deviceplugin.intel.com/v1', 'QatDevicePlugin', 'intel-device-plugins');
exports.SgxDevicePlugin = define('SgxDevicePlugin', 'deviceplugin.intel.com/v1', 'SgxDevicePlugin', 'intel-device-plugins');
exports.AcceleratorFunction = define('AcceleratorFunction', 'fpga.intel.com/v2', 'AcceleratorFunction', 'intel-device-plugins');
exports.FpgaRegion = define('FpgaRegion', 'fpga.intel.com/v2', 'FpgaRegion', 'intel-device-plugins');
