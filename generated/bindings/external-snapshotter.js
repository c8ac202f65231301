// Machine-written by `npx projen generate` from external-snapshotter v8.6.0 (github:kubernetes-csi/external-snapshotter@78e32cd84e0abec2621924a30e38c755f93e180a, digest 426cdc5be74adb48baa4266e60fd72e2): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.VolumeGroupSnapshot = define('VolumeGroupSnapshot', 'groupsnapshot.storage.k8s.io/v1beta2', 'VolumeGroupSnapshot', 'external-snapshotter');
exports.VolumeGroupSnapshotV1 = define('VolumeGroupSnapshotV1', 'groupsnapshot.storage.k8s.io/v1', 'VolumeGroupSnapshot', 'external-snapshotter');
exports.VolumeGroupSnapshotV1Beta1 = define('VolumeGroupSnapshotV1Beta1', 'groupsnapshot.storage.k8s.io/v1beta1', 'VolumeGroupSnapshot', 'external-snapshotter');
exports.VolumeGroupSnapshotClass = define('VolumeGroupSnapshotClass', 'groupsnapshot.storage.k8s.io/v1beta2', 'VolumeGroupSnapshotClass', 'external-snapshotter');
exports.VolumeGroupSnapshotClassV1 = define('VolumeGroupSnapshotClassV1', 'groupsnapshot.storage.k8s.io/v1', 'VolumeGroupSnapshotClass', 'external-snapshotter');
exports.VolumeGroupSnapshotClassV1Beta1 = define('VolumeGroupSnapshotClassV1Beta1', 'groupsnapshot.storage.k8s.io/v1beta1', 'VolumeGroupSnapshotClass', 'external-snapshotter');
exports.VolumeGroupSnapshotContent = define('VolumeGroupSnapshotContent', 'groupsnapshot.storage.k8s.io/v1beta2', 'VolumeGroupSnapshotContent', 'external-snapshotter');
exports.VolumeGroupSnapshotContentV1 = define('VolumeGroupSnapshotContentV1', 'groupsnapshot.storage.k8s.io/v1', 'VolumeGroupSnapshotContent', 'external-snapshotter');
exports.VolumeGroupSnapshotContentV1Beta1 = define('VolumeGroupSnapshotContentV1Beta1', 'groupsnapshot.storage.k8s.io/v1beta1', 'VolumeGroupSnapshotContent', 'external-snapshotter');
exports.VolumeSnapshot = define('VolumeSnapshot', 'snapshot.storage.k8s.io/v1', 'VolumeSnapshot', 'external-snapshotter');
exports.VolumeSnapshotClass = define('VolumeSnapshotClass', 'snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 'external-snapshotter');
exports.VolumeSnapshotContent = define('VolumeSnapshotContent', 'snapshot.storage.k8s.io/v1', 'VolumeSnapshotContent', 'external-snapshotter');
