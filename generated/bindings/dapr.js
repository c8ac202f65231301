// Machine-written by `npx projen generate` from dapr v1.18.3 (github:dapr/dapr@2dcf2e3548faf3c740b3d29ee300e2132db65cff, digest 6b2bf448afdc2ceb91f82dc3398513df): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Component = define('Component', 'dapr.io/v1alpha1', 'Component', 'dapr');
exports.Configuration = define('Configuration', 'dapr.io/v1alpha1', 'Configuration', 'dapr');
exports.HTTPEndpoint = define('HTTPEndpoint', 'dapr.io/v1alpha1', 'HTTPEndpoint', 'dapr');
exports.MCPServer = define('MCPServer', 'dapr.io/v1alpha1', 'MCPServer', 'dapr');
exports.Resiliency = define('Resiliency', 'dapr.io/v1alpha1', 'Resiliency', 'dapr');
exports.Subscription = define('Subscription', 'dapr.io/v2alpha1', 'Subscription', 'dapr');
exports.SubscriptionV1Alpha1 = define('SubscriptionV1Alpha1', 'dapr.io/v1alpha1', 'Subscription', 'dapr');
exports.WorkflowAccessPolicy = define('WorkflowAccessPolicy', 'dapr.io/v1alpha1', 'WorkflowAccessPolicy', 'dapr');
