// Machine-written by `npx projen generate` from knative-eventing-sources 1.23 (github:knative/operator@8f004985af79024f25b9e6014da1a4c22bf48182, digest fc424732de40f9a652255bdde176c856): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.GitHubBinding = define('GitHubBinding', 'bindings.knative.dev/v1alpha1', 'GitHubBinding', 'knative-eventing-sources');
exports.GitLabBinding = define('GitLabBinding', 'bindings.knative.dev/v1alpha1', 'GitLabBinding', 'knative-eventing-sources');
exports.KafkaSink = define('KafkaSink', 'eventing.knative.dev/v1alpha1', 'KafkaSink', 'knative-eventing-sources');
exports.Consumer = define('Consumer', 'internal.kafka.eventing.knative.dev/v1alpha1', 'Consumer', 'knative-eventing-sources');
exports.ConsumerGroup = define('ConsumerGroup', 'internal.kafka.eventing.knative.dev/v1alpha1', 'ConsumerGroup', 'knative-eventing-sources');
exports.KafkaChannel = define('KafkaChannel', 'messaging.knative.dev/v1beta1', 'KafkaChannel', 'knative-eventing-sources');
exports.KafkaChannelV1 = define('KafkaChannelV1', 'messaging.knative.dev/v1', 'KafkaChannel', 'knative-eventing-sources');
exports.CephSource = define('CephSource', 'sources.knative.dev/v1alpha1', 'CephSource', 'knative-eventing-sources');
exports.GitHubSource = define('GitHubSource', 'sources.knative.dev/v1alpha1', 'GitHubSource', 'knative-eventing-sources');
exports.GitLabSource = define('GitLabSource', 'sources.knative.dev/v1alpha1', 'GitLabSource', 'knative-eventing-sources');
exports.KafkaSource = define('KafkaSource', 'sources.knative.dev/v1beta1', 'KafkaSource', 'knative-eventing-sources');
exports.KafkaSourceV1 = define('KafkaSourceV1', 'sources.knative.dev/v1', 'KafkaSource', 'knative-eventing-sources');
exports.RabbitmqSource = define('RabbitmqSource', 'sources.knative.dev/v1alpha1', 'RabbitmqSource', 'knative-eventing-sources');
exports.RedisStreamSource = define('RedisStreamSource', 'sources.knative.dev/v1alpha1', 'RedisStreamSource', 'knative-eventing-sources');
