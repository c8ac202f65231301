// Machine-written by `npx projen generate` from traefik v3.7.9 (github:traefik/traefik@d0bd2ec198533d760c1abfc74b98033d6d92d039, digest 69186f10d5e869681d0080b88960eb40): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.IngressRoute = define('IngressRoute', 'traefik.io/v1alpha1', 'IngressRoute', 'traefik');
exports.IngressRouteTCP = define('IngressRouteTCP', 'traefik.io/v1alpha1', 'IngressRouteTCP', 'traefik');
exports.IngressRouteUDP = define('IngressRouteUDP', 'traefik.io/v1alpha1', 'IngressRouteUDP', 'traefik');
exports.Middleware = define('Middleware', 'traefik.io/v1alpha1', 'Middleware', 'traefik');
exports.MiddlewareTCP = define('MiddlewareTCP', 'traefik.io/v1alpha1', 'MiddlewareTCP', 'traefik');
exports.ServersTransport = define('ServersTransport', 'traefik.io/v1alpha1', 'ServersTransport', 'traefik');
exports.ServersTransportTCP = define('ServersTransportTCP', 'traefik.io/v1alpha1', 'ServersTransportTCP', 'traefik');
exports.TLSOption = define('TLSOption', 'traefik.io/v1alpha1', 'TLSOption', 'traefik');
exports.TLSStore = define('TLSStore', 'traefik.io/v1alpha1', 'TLSStore', 'traefik');
exports.TraefikService = define('TraefikService', 'traefik.io/v1alpha1', 'TraefikService', 'traefik');
