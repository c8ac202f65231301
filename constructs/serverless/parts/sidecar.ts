import { Lazy } from 'cdk8s';
import type { SidecarProps } from './intent';
import type { Container, VolumeMount } from '../../../generated/bindings/kubernetes/core/v1';
import { containerOf, envOf } from '../../workload/parts/container';
import type { Pods } from '../../workload/parts/pods';

/** Containers beside the one that serves, within the Pod Security level `restricted` unless they say otherwise. */
export function sidecarsOf(sidecars: Readonly<Record<string, SidecarProps>>, pods: Pods): Container[] {
  return Object.entries(sidecars).map(([name, props]) => {
    const container = containerOf(props, { env: envOf(new Map(Object.entries(props.env ?? {}))) ?? [] });
    const { mounts = [] } = props;
    return {
      ...container,
      name,
      env: container.env?.length ? container.env : undefined,
      securityContext: { ...container.securityContext, runAsUser: pods.userOf(props.security), runAsNonRoot: props.security?.runAsNonRoot },
      volumeMounts: mounts.length === 0 ? undefined : Lazy.any({
        produce: () => pods.volumes.mounts.filter(({ mountPath }) => mounts.includes(mountPath)),
      }) as VolumeMount[],
    };
  });
}
