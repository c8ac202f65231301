// Machine-written by `npx projen generate` from security-profiles-operator v1.0.0 (github:kubernetes-sigs/security-profiles-operator@3452bfbe48210f87a4dff3f2ffd7ef4dca0d6000, digest 99e766a541d1f9105234d6acd2402e65): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AppArmorProfile = define('AppArmorProfile', 'security-profiles-operator.x-k8s.io/v1', 'AppArmorProfile', 'security-profiles-operator');
exports.AppArmorProfileV1Alpha1 = define('AppArmorProfileV1Alpha1', 'security-profiles-operator.x-k8s.io/v1alpha1', 'AppArmorProfile', 'security-profiles-operator');
exports.ProfileBinding = define('ProfileBinding', 'security-profiles-operator.x-k8s.io/v1', 'ProfileBinding', 'security-profiles-operator');
exports.ProfileBindingV1Alpha1 = define('ProfileBindingV1Alpha1', 'security-profiles-operator.x-k8s.io/v1alpha1', 'ProfileBinding', 'security-profiles-operator');
exports.ProfileRecording = define('ProfileRecording', 'security-profiles-operator.x-k8s.io/v1', 'ProfileRecording', 'security-profiles-operator');
exports.ProfileRecordingV1Alpha1 = define('ProfileRecordingV1Alpha1', 'security-profiles-operator.x-k8s.io/v1alpha1', 'ProfileRecording', 'security-profiles-operator');
exports.RawSelinuxProfile = define('RawSelinuxProfile', 'security-profiles-operator.x-k8s.io/v1', 'RawSelinuxProfile', 'security-profiles-operator');
exports.RawSelinuxProfileV1Alpha2 = define('RawSelinuxProfileV1Alpha2', 'security-profiles-operator.x-k8s.io/v1alpha2', 'RawSelinuxProfile', 'security-profiles-operator');
exports.SeccompProfile = define('SeccompProfile', 'security-profiles-operator.x-k8s.io/v1', 'SeccompProfile', 'security-profiles-operator');
exports.SeccompProfileV1Beta1 = define('SeccompProfileV1Beta1', 'security-profiles-operator.x-k8s.io/v1beta1', 'SeccompProfile', 'security-profiles-operator');
exports.SecurityProfileNodeStatus = define('SecurityProfileNodeStatus', 'security-profiles-operator.x-k8s.io/v1', 'SecurityProfileNodeStatus', 'security-profiles-operator');
exports.SecurityProfileNodeStatusV1Alpha1 = define('SecurityProfileNodeStatusV1Alpha1', 'security-profiles-operator.x-k8s.io/v1alpha1', 'SecurityProfileNodeStatus', 'security-profiles-operator');
exports.SecurityProfilesOperatorDaemon = define('SecurityProfilesOperatorDaemon', 'security-profiles-operator.x-k8s.io/v1', 'SecurityProfilesOperatorDaemon', 'security-profiles-operator');
exports.SecurityProfilesOperatorDaemonV1Alpha1 = define('SecurityProfilesOperatorDaemonV1Alpha1', 'security-profiles-operator.x-k8s.io/v1alpha1', 'SecurityProfilesOperatorDaemon', 'security-profiles-operator');
exports.SelinuxProfile = define('SelinuxProfile', 'security-profiles-operator.x-k8s.io/v1', 'SelinuxProfile', 'security-profiles-operator');
exports.SelinuxProfileV1Alpha2 = define('SelinuxProfileV1Alpha2', 'security-profiles-operator.x-k8s.io/v1alpha2', 'SelinuxProfile', 'security-profiles-operator');
