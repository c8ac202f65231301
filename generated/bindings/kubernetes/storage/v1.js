// Machine-written by `npx projen generate` from kubernetes 1.27 to 1.37 (github:kubernetes/kubernetes, digest 306ea821f38aeb879248716d9f1d668f): do not edit.
"use strict";
const { define } = require('../../../../lib/binding');
exports.CSIDriver = define('CSIDriver', 'storage.k8s.io/v1', 'CSIDriver', 'kubernetes');
exports.CSINode = define('CSINode', 'storage.k8s.io/v1', 'CSINode', 'kubernetes');
exports.CSIStorageCapacity = define('CSIStorageCapacity', 'storage.k8s.io/v1', 'CSIStorageCapacity', 'kubernetes');
exports.StorageClass = define('StorageClass', 'storage.k8s.io/v1', 'StorageClass', 'kubernetes');
exports.VolumeAttachment = define('VolumeAttachment', 'storage.k8s.io/v1', 'VolumeAttachment', 'kubernetes');
exports.VolumeAttributesClass = define('VolumeAttributesClass', 'storage.k8s.io/v1', 'VolumeAttributesClass', 'kubernetes');
