// Machine-written by `npx projen generate` from leaderworkerset v0.10.0 (github:kubernetes-sigs/lws@2161f38ff333f9e24d3c44adef7cd5d9787cac00, digest 8105d5ae29e2399c760cb3ed94c0a9cd): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.DisaggregatedSet = define('DisaggregatedSet', 'disaggregatedset.x-k8s.io/v1', 'DisaggregatedSet', 'leaderworkerset');
exports.DisaggregatedSetRoleScaler = define('DisaggregatedSetRoleScaler', 'disaggregatedset.x-k8s.io/v1', 'DisaggregatedSetRoleScaler', 'leaderworkerset');
exports.LeaderWorkerSet = define('LeaderWorkerSet', 'leaderworkerset.x-k8s.io/v1', 'LeaderWorkerSet', 'leaderworkerset');
