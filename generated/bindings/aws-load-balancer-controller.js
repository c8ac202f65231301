// Machine-written by `npx projen generate` from aws-load-balancer-controller v3.5.0 (github:kubernetes-sigs/aws-load-balancer-controller@11eb202c97e4ae2ee45e0658c4cde9a4b59f33d4, digest bf944bd259b4050e3829201479ba79b4): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.GlobalAccelerator = define('GlobalAccelerator', 'aga.k8s.aws/v1beta1', 'GlobalAccelerator', 'aws-load-balancer-controller');
exports.ALBTargetControlConfig = define('ALBTargetControlConfig', 'elbv2.k8s.aws/v1beta1', 'ALBTargetControlConfig', 'aws-load-balancer-controller');
exports.IngressClassParams = define('IngressClassParams', 'elbv2.k8s.aws/v1beta1', 'IngressClassParams', 'aws-load-balancer-controller');
exports.TargetGroupBinding = define('TargetGroupBinding', 'elbv2.k8s.aws/v1beta1', 'TargetGroupBinding', 'aws-load-balancer-controller');
exports.TargetGroupBindingV1Alpha1 = define('TargetGroupBindingV1Alpha1', 'elbv2.k8s.aws/v1alpha1', 'TargetGroupBinding', 'aws-load-balancer-controller');
exports.ListenerRuleConfiguration = define('ListenerRuleConfiguration', 'gateway.k8s.aws/v1', 'ListenerRuleConfiguration', 'aws-load-balancer-controller');
exports.ListenerRuleConfigurationV1Beta1 = define('ListenerRuleConfigurationV1Beta1', 'gateway.k8s.aws/v1beta1', 'ListenerRuleConfiguration', 'aws-load-balancer-controller');
exports.LoadBalancerConfiguration = define('LoadBalancerConfiguration', 'gateway.k8s.aws/v1', 'LoadBalancerConfiguration', 'aws-load-balancer-controller');
exports.LoadBalancerConfigurationV1Beta1 = define('LoadBalancerConfigurationV1Beta1', 'gateway.k8s.aws/v1beta1', 'LoadBalancerConfiguration', 'aws-load-balancer-controller');
exports.TargetGroupConfiguration = define('TargetGroupConfiguration', 'gateway.k8s.aws/v1', 'TargetGroupConfiguration', 'aws-load-balancer-controller');
exports.TargetGroupConfigurationV1Beta1 = define('TargetGroupConfigurationV1Beta1', 'gateway.k8s.aws/v1beta1', 'TargetGroupConfiguration', 'aws-load-balancer-controller');
