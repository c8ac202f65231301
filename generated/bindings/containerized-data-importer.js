// Machine-written by `npx projen generate` from containerized-data-importer v1.66.0 (github:kubevirt/containerized-data-importer@938af7c54b2491321156bad2daa707b54bbdb214, digest 7c0d3046162a3fe56ab02201a5c0785d): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CDI = define('CDI', 'cdi.kubevirt.io/v1beta1', 'CDI', 'containerized-data-importer');
exports.CDIV1Alpha1 = define('CDIV1Alpha1', 'cdi.kubevirt.io/v1alpha1', 'CDI', 'containerized-data-importer');
exports.CDIConfig = define('CDIConfig', 'cdi.kubevirt.io/v1beta1', 'CDIConfig', 'containerized-data-importer');
exports.DataImportCron = define('DataImportCron', 'cdi.kubevirt.io/v1beta1', 'DataImportCron', 'containerized-data-importer');
exports.DataSource = define('DataSource', 'cdi.kubevirt.io/v1beta1', 'DataSource', 'containerized-data-importer');
exports.DataVolume = define('DataVolume', 'cdi.kubevirt.io/v1beta1', 'DataVolume', 'containerized-data-importer');
exports.ObjectTransfer = define('ObjectTransfer', 'cdi.kubevirt.io/v1beta1', 'ObjectTransfer', 'containerized-data-importer');
exports.StorageProfile = define('StorageProfile', 'cdi.kubevirt.io/v1beta1', 'StorageProfile', 'containerized-data-importer');
exports.VolumeCloneSource = define('VolumeCloneSource', 'cdi.kubevirt.io/v1beta1', 'VolumeCloneSource', 'containerized-data-importer');
exports.VolumeImportSource = define('VolumeImportSource', 'cdi.kubevirt.io/v1beta1', 'VolumeImportSource', 'containerized-data-importer');
exports.VolumeUploadSource = define('VolumeUploadSource', 'cdi.kubevirt.io/v1beta1', 'VolumeUploadSource', 'containerized-data-importer');
exports.OpenstackVolumePopulator = define('OpenstackVolumePopulator', 'forklift.cdi.kubevirt.io/v1beta1', 'OpenstackVolumePopulator', 'containerized-data-importer');
exports.OvirtVolumePopulator = define('OvirtVolumePopulator', 'forklift.cdi.kubevirt.io/v1beta1', 'OvirtVolumePopulator', 'containerized-data-importer');
