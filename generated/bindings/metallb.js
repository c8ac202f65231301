// Machine-written by `npx projen generate` from metallb v0.16.1 (github:metallb/metallb@791dfcc63ced7a6b3e869131eae75e645150fff0, digest ac0d2bf8a49b14560127355e175e5373): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.BFDProfile = define('BFDProfile', 'metallb.io/v1beta1', 'BFDProfile', 'metallb');
exports.BGPAdvertisement = define('BGPAdvertisement', 'metallb.io/v1beta1', 'BGPAdvertisement', 'metallb');
exports.BGPPeer = define('BGPPeer', 'metallb.io/v1beta2', 'BGPPeer', 'metallb');
exports.BGPPeerV1Beta1 = define('BGPPeerV1Beta1', 'metallb.io/v1beta1', 'BGPPeer', 'metallb');
exports.Community = define('Community', 'metallb.io/v1beta1', 'Community', 'metallb');
exports.ConfigurationState = define('ConfigurationState', 'metallb.io/v1beta1', 'ConfigurationState', 'metallb');
exports.IPAddressPool = define('IPAddressPool', 'metallb.io/v1beta1', 'IPAddressPool', 'metallb');
exports.L2Advertisement = define('L2Advertisement', 'metallb.io/v1beta1', 'L2Advertisement', 'metallb');
exports.ServiceBGPStatus = define('ServiceBGPStatus', 'metallb.io/v1beta1', 'ServiceBGPStatus', 'metallb');
exports.ServiceL2Status = define('ServiceL2Status', 'metallb.io/v1beta1', 'ServiceL2Status', 'metallb');
