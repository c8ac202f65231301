import type { AppArmorProfile, Container, PodSpec } from '../../../generated/bindings/kubernetes/core/v1';

interface PodLike { metadata?: { readonly annotations?: Readonly<Record<string, string>> }; spec?: PodSpec }

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const LOCAL = 'localhost/';
const LONGEST = 4095;
const TEXTS = { Unconfined: 'unconfined', RuntimeDefault: 'runtime/default' } as const;

/** AppArmor is said by an annotation of old, and by a field since 1.30: what a pod says in one way only is said in the other, too. */
export function profiled(pod: PodLike, minor: number): void {
  if (minor < 30 || pod.spec?.os?.name === 'windows') return;
  const annotations: Record<string, string> = {};
  const whole = pod.spec?.securityContext?.appArmorProfile;
  const visited = <T extends Pick<Container, 'name' | 'securityContext'>>(container: T): T => {
    const key = `${ANNOTATION}${container.name}`;
    const annotation = pod.metadata?.annotations?.[key];
    const own = container.securityContext?.appArmorProfile;
    if (annotation === undefined) {
      const text = minor <= 33 ? textOf(own ?? whole) : undefined;
      if (text !== undefined) annotations[key] = text;
      return container;
    }
    const profile = own ? undefined : profileOf(annotation);
    if (!profile || isSame(profile, whole)) return container;
    return { ...container, securityContext: { ...container.securityContext, appArmorProfile: profile } };
  };
  if (pod.spec) {
    pod.spec = { ...pod.spec, containers: pod.spec.containers?.map(visited), initContainers: pod.spec.initContainers?.map(visited) };
  }
  if (Object.keys(annotations).length > 0) pod.metadata = { ...pod.metadata, annotations: { ...pod.metadata?.annotations, ...annotations } };
}

function textOf(profile: AppArmorProfile | undefined): string | undefined {
  if (profile?.type === 'Localhost') return profile.localhostProfile === undefined ? undefined : `${LOCAL}${profile.localhostProfile}`;
  return profile && TEXTS[profile.type];
}

function profileOf(text: string): AppArmorProfile | undefined {
  const type = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).find(name => TEXTS[name] === text);
  if (type) return { type };
  const localhostProfile = text.startsWith(LOCAL) ? text.slice(LOCAL.length) : '';
  const isValid = localhostProfile !== '' && localhostProfile.trim() === localhostProfile && Buffer.byteLength(localhostProfile) <= LONGEST;
  return isValid ? { type: 'Localhost', localhostProfile } : undefined;
}

function isSame(one: AppArmorProfile, other: AppArmorProfile | undefined): boolean {
  return one.type === other?.type && one.localhostProfile === other.localhostProfile;
}
