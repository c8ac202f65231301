// Machine-written by `npx projen generate` from cert-manager v1.21.1 (github:cert-manager/cert-manager@24e33194fb39488eff2bbf10c6dc640f407cad44, digest 56166006abb43168201ab576f7425eb9): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Challenge = define('Challenge', 'acme.cert-manager.io/v1', 'Challenge', 'cert-manager');
exports.Order = define('Order', 'acme.cert-manager.io/v1', 'Order', 'cert-manager');
exports.Certificate = define('Certificate', 'cert-manager.io/v1', 'Certificate', 'cert-manager');
exports.CertificateRequest = define('CertificateRequest', 'cert-manager.io/v1', 'CertificateRequest', 'cert-manager');
exports.ClusterIssuer = define('ClusterIssuer', 'cert-manager.io/v1', 'ClusterIssuer', 'cert-manager');
exports.Issuer = define('Issuer', 'cert-manager.io/v1', 'Issuer', 'cert-manager');
