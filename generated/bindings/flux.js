// Machine-written by `npx projen generate` from flux v2.9.4 (github:controlplaneio-fluxcd/flux-operator@b3b36020aca1f8d2172c76949c0bcb6bbf688dde, digest 036a3ddc8d0d62f4abc24c1494032b44): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.HelmRelease = define('HelmRelease', 'helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux');
exports.ImagePolicy = define('ImagePolicy', 'image.toolkit.fluxcd.io/v1', 'ImagePolicy', 'flux');
exports.ImageRepository = define('ImageRepository', 'image.toolkit.fluxcd.io/v1', 'ImageRepository', 'flux');
exports.ImageUpdateAutomation = define('ImageUpdateAutomation', 'image.toolkit.fluxcd.io/v1', 'ImageUpdateAutomation', 'flux');
exports.Kustomization = define('Kustomization', 'kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'flux');
exports.Alert = define('Alert', 'notification.toolkit.fluxcd.io/v1beta3', 'Alert', 'flux');
exports.Provider = define('Provider', 'notification.toolkit.fluxcd.io/v1beta3', 'Provider', 'flux');
exports.Receiver = define('Receiver', 'notification.toolkit.fluxcd.io/v1', 'Receiver', 'flux');
exports.ArtifactGenerator = define('ArtifactGenerator', 'source.extensions.fluxcd.io/v1beta1', 'ArtifactGenerator', 'flux');
exports.Bucket = define('Bucket', 'source.toolkit.fluxcd.io/v1', 'Bucket', 'flux');
exports.ExternalArtifact = define('ExternalArtifact', 'source.toolkit.fluxcd.io/v1', 'ExternalArtifact', 'flux');
exports.GitRepository = define('GitRepository', 'source.toolkit.fluxcd.io/v1', 'GitRepository', 'flux');
exports.HelmChart = define('HelmChart', 'source.toolkit.fluxcd.io/v1', 'HelmChart', 'flux');
exports.HelmRepository = define('HelmRepository', 'source.toolkit.fluxcd.io/v1', 'HelmRepository', 'flux');
exports.OCIRepository = define('OCIRepository', 'source.toolkit.fluxcd.io/v1', 'OCIRepository', 'flux');
