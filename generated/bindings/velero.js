// Machine-written by `npx projen generate` from velero v1.18.2 (github:velero-io/velero@c253c7fe37d78c9b7e55c68544f7c5b2608712d8, digest 89ca8c852171a9fdabfa353fe9662bc4): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Backup = define('Backup', 'velero.io/v1', 'Backup', 'velero');
exports.BackupRepository = define('BackupRepository', 'velero.io/v1', 'BackupRepository', 'velero');
exports.BackupStorageLocation = define('BackupStorageLocation', 'velero.io/v1', 'BackupStorageLocation', 'velero');
exports.DataDownload = define('DataDownload', 'velero.io/v2alpha1', 'DataDownload', 'velero');
exports.DataUpload = define('DataUpload', 'velero.io/v2alpha1', 'DataUpload', 'velero');
exports.DeleteBackupRequest = define('DeleteBackupRequest', 'velero.io/v1', 'DeleteBackupRequest', 'velero');
exports.DownloadRequest = define('DownloadRequest', 'velero.io/v1', 'DownloadRequest', 'velero');
exports.PodVolumeBackup = define('PodVolumeBackup', 'velero.io/v1', 'PodVolumeBackup', 'velero');
exports.PodVolumeRestore = define('PodVolumeRestore', 'velero.io/v1', 'PodVolumeRestore', 'velero');
exports.Restore = define('Restore', 'velero.io/v1', 'Restore', 'velero');
exports.Schedule = define('Schedule', 'velero.io/v1', 'Schedule', 'velero');
exports.ServerStatusRequest = define('ServerStatusRequest', 'velero.io/v1', 'ServerStatusRequest', 'velero');
exports.VolumeSnapshotLocation = define('VolumeSnapshotLocation', 'velero.io/v1', 'VolumeSnapshotLocation', 'velero');
