import { Defaults, fill } from './default';

interface Request { maxExpirationSeconds?: number }

/** A day, in seconds. */
const LIFE = 86400;

function request(spec: Request): void {
  fill(spec, 'maxExpirationSeconds', LIFE);
}

export const defaults: Defaults = {
  'certificates/v1alpha1.PodCertificateRequestSpec': request,
  'certificates/v1beta1.PodCertificateRequestSpec': request,
  'certificates/v1.PodCertificateRequestSpec': request,
};
