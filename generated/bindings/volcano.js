// Machine-written by `npx projen generate` from volcano v1.15.1 (github:volcano-sh/volcano@0a56ed331897f5455916a44d3075671376d731d6, digest 3b2f54fe46fb771fe6baed12f6ab6dcb): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.CronJob = define('CronJob', 'batch.volcano.sh/v1alpha1', 'CronJob', 'volcano');
exports.Job = define('Job', 'batch.volcano.sh/v1alpha1', 'Job', 'volcano');
exports.Command = define('Command', 'bus.volcano.sh/v1alpha1', 'Command', 'volcano');
exports.ColocationConfiguration = define('ColocationConfiguration', 'config.volcano.sh/v1alpha1', 'ColocationConfiguration', 'volcano');
exports.JobFlow = define('JobFlow', 'flow.volcano.sh/v1alpha1', 'JobFlow', 'volcano');
exports.JobTemplate = define('JobTemplate', 'flow.volcano.sh/v1alpha1', 'JobTemplate', 'volcano');
exports.Numatopology = define('Numatopology', 'nodeinfo.volcano.sh/v1alpha1', 'Numatopology', 'volcano');
exports.PodGroup = define('PodGroup', 'scheduling.volcano.sh/v1beta1', 'PodGroup', 'volcano');
exports.Queue = define('Queue', 'scheduling.volcano.sh/v1beta1', 'Queue', 'volcano');
exports.NodeShard = define('NodeShard', 'shard.volcano.sh/v1alpha1', 'NodeShard', 'volcano');
exports.HyperNode = define('HyperNode', 'topology.volcano.sh/v1alpha1', 'HyperNode', 'volcano');
