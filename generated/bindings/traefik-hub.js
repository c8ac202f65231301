// Machine-written by `npx projen generate` from traefik-hub v41.3.0 (github:traefik/traefik-helm-chart@a8a66d0098703627b2cf352c66b1725c196a734a, digest a1a3efa04bbdd74cb8e533c4e3843a5e): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.AIService = define('AIService', 'hub.traefik.io/v1alpha1', 'AIService', 'traefik-hub');
exports.API = define('API', 'hub.traefik.io/v1alpha1', 'API', 'traefik-hub');
exports.APIAuth = define('APIAuth', 'hub.traefik.io/v1alpha1', 'APIAuth', 'traefik-hub');
exports.APIBundle = define('APIBundle', 'hub.traefik.io/v1alpha1', 'APIBundle', 'traefik-hub');
exports.APICatalogItem = define('APICatalogItem', 'hub.traefik.io/v1alpha1', 'APICatalogItem', 'traefik-hub');
exports.APIPlan = define('APIPlan', 'hub.traefik.io/v1alpha1', 'APIPlan', 'traefik-hub');
exports.APIPortal = define('APIPortal', 'hub.traefik.io/v1alpha1', 'APIPortal', 'traefik-hub');
exports.APIPortalAuth = define('APIPortalAuth', 'hub.traefik.io/v1alpha1', 'APIPortalAuth', 'traefik-hub');
exports.APIRateLimit = define('APIRateLimit', 'hub.traefik.io/v1alpha1', 'APIRateLimit', 'traefik-hub');
exports.APIVersion = define('APIVersion', 'hub.traefik.io/v1alpha1', 'APIVersion', 'traefik-hub');
exports.AccessControlPolicy = define('AccessControlPolicy', 'hub.traefik.io/v1alpha1', 'AccessControlPolicy', 'traefik-hub');
exports.ContentItem = define('ContentItem', 'hub.traefik.io/v1alpha1', 'ContentItem', 'traefik-hub');
exports.ManagedApplication = define('ManagedApplication', 'hub.traefik.io/v1alpha1', 'ManagedApplication', 'traefik-hub');
exports.ManagedSubscription = define('ManagedSubscription', 'hub.traefik.io/v1alpha1', 'ManagedSubscription', 'traefik-hub');
exports.Uplink = define('Uplink', 'hub.traefik.io/v1alpha1', 'Uplink', 'traefik-hub');
