import type { Pairs } from './facts';
import type { Sourced } from './profile';

/** What an ingress controller is told besides its class. */
export interface IngressController extends Sourced {
  /** Annotations of an Ingress for the outside, and of one for the inside. */
  readonly external?: Pairs;
  /** With it, the same class serves the inside. */
  readonly internal?: Pairs;
  /** Where certificates come from, where `spec.tls` does not say it. */
  readonly certificates?: string;
  /** Annotations of the Services behind it, without which it does not reach those of type ClusterIP. */
  readonly service?: Pairs;
}

/** Controllers that do not do with the class alone, by the controller's name, or where a distribution tells none by the class. */
export const ingressControllers: Readonly<Record<string, IngressController>> = {
  // its load balancers are internal unless told otherwise, and reach pods only by their addresses
  'ingress.k8s.aws/alb': {
    external: { 'alb.ingress.kubernetes.io/scheme': 'internet-facing', 'alb.ingress.kubernetes.io/target-type': 'ip' },
    internal: { 'alb.ingress.kubernetes.io/scheme': 'internal', 'alb.ingress.kubernetes.io/target-type': 'ip' },
    certificates: 'the annotation alb.ingress.kubernetes.io/certificate-arn, or a certificate of AWS Certificate Manager for the host',
    source: 'kubernetes-sigs.github.io/aws-load-balancer-controller guide/ingress/annotations (scheme: default internal; target-type: default instance, which needs NodePort)',
    confidence: 'high',
  },
  'gce': { service: { 'cloud.google.com/neg': '{"ingress": true}' }, source: 'cloud.google.com/kubernetes-engine/docs/how-to/container-native-load-balancing', confidence: 'medium' },
  'gce-internal': { service: { 'cloud.google.com/neg': '{"ingress": true}' }, source: 'cloud.google.com/kubernetes-engine/docs/how-to/internal-load-balance-ingress', confidence: 'medium' },
};
