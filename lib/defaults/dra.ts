import { Defaults, fill } from './default';
import type { DeviceToleration, ExactDeviceRequest } from '../../generated/bindings/kubernetes/resource/v1';

function fillRequest(request: ExactDeviceRequest): void {
  if (!request.allocationMode) request.allocationMode = 'ExactCount';
  if (request.allocationMode === 'ExactCount' && !request.count) request.count = 1;
}

/** Without a class it is a list of alternatives. */
function fillFlat(request: ExactDeviceRequest): void {
  if (request.deviceClassName) fillRequest(request);
}

function fillToleration(toleration: DeviceToleration): void {
  if (!toleration.operator) toleration.operator = 'Equal';
}

const at = (version: string, type: string): string => `resource/${version}.${type}`;

/** When a taint was added only a server knows. */
export const defaults: Defaults = {
  ...Object.fromEntries(['v1', 'v1beta2'].map(version => [at(version, 'ExactDeviceRequest'), fillRequest])),
  ...Object.fromEntries(['v1', 'v1beta2', 'v1beta1',
    'v1alpha3'].flatMap(version => [[at(version, 'DeviceSubRequest'), fillRequest], [at(version, 'DeviceToleration'), fillToleration]])),
  [at('v1beta1', 'DeviceRequest')]: fillFlat,
  [at('v1alpha3', 'DeviceRequest')]: fillFlat,
  ...Object.fromEntries(['v1', 'v1beta2', 'v1beta1',
    'v1alpha3'].flatMap(version => ['ResourceClaim', 'ResourceClaimTemplate',
    'DeviceClass'].map(kind => [at(version, kind), (object: object) => fill(object as Record<string, unknown>, 'spec', {})]))),
  [at('v1alpha3', 'ResourcePoolStatusRequestSpec')](spec: { limit?: number }) {
    fill(spec, 'limit', 100);
  },
};
