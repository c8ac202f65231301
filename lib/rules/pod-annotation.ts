import { isBelow } from './paths';
import { eachContainer, isPod, PODS } from './pods';
import { Report, Rules } from './rule';
import type { AppArmorProfile, PodSpec, SeccompProfile } from '../../generated/bindings/kubernetes/core/v1';

/** A pod or the template of one. */
interface AnyPod {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: PodSpec;
}

const MIRROR = 'kubernetes.io/config.mirror';
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';
const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** The annotation's value for each type of profile; what follows `localhost/` is a file or a name. */
const SECCOMP_VALUES: Readonly<Record<string, readonly string[]>> = { RuntimeDefault: ['runtime/default', 'docker/default'], Unconfined: ['unconfined'] };
const APP_ARMOR_VALUES: Readonly<Record<string, readonly string[]>> = { RuntimeDefault: ['runtime/default'], Unconfined: ['unconfined'] };
const LOCALHOST = 'localhost/';

const NONE: Readonly<Record<string, string>> = {};

function annotationsOf({ metadata }: AnyPod): Readonly<Record<string, string>> {
  return metadata?.annotations ?? NONE;
}

/** A pod's annotations are in its metadata; the server says of a template's that they are in the template. */
function at(report: Report, rest = ''): string {
  return `${isPod(report) ? 'metadata.annotations' : 'annotations'}${rest}`;
}

function isInt32(text: string): boolean {
  return /^(?:0|[1-9][0-9]*|-[0-9]+)$/.test(text) && Number(text) >= -2147483648 && Number(text) <= 2147483647;
}

function isSeccomp(value: string): boolean {
  return value.startsWith(LOCALHOST) ? isBelow(value.slice(LOCALHOST.length)) : Object.values(SECCOMP_VALUES).flat().includes(value);
}

/** The field that an annotation contradicts. */
function contradicted(annotation: string, profile: SeccompProfile | AppArmorProfile, values: typeof SECCOMP_VALUES): 'type' | 'localhostProfile' | undefined {
  const { type, localhostProfile } = profile;
  if (type !== 'Localhost') return values[type]?.includes(annotation) === false ? 'type' : undefined;
  if (!annotation.startsWith(LOCALHOST)) return 'type';
  return annotation.slice(LOCALHOST.length) === localhostProfile ? undefined : 'localhostProfile';
}

/** Whether an annotation says enough to be made a field. */
function becomesField(annotation: string): boolean {
  const name = annotation.startsWith(LOCALHOST) ? annotation.slice(LOCALHOST.length) : undefined;
  return name === undefined ? annotation === 'runtime/default' || annotation === 'unconfined' : name !== '' && name.trim() === name;
}

/** Until 1.33 the server compares nothing in the template of a StatefulSet. */
function isLeftToPods({ kind, minor }: Report): boolean {
  return kind === 'StatefulSet' && minor < 34;
}

export const rules: Rules = {
  'mirror-pod-has-node': {
    on: PODS,
    when: 'annotations',
    must: 'the mirror of a static pod needs spec.nodeName',
    check(pod: AnyPod, report) {
      const mirror = annotationsOf(pod)[MIRROR];
      if (mirror !== undefined && !pod.spec?.nodeName) report('Invalid', at(report, `[${MIRROR}]`), mirror);
    },
  },

  'deletion-cost-is-a-number': {
    on: PODS,
    when: 'annotations',
    must: 'a whole number of 32 bits, without a zero or a plus at the front, is needed',
    check(pod: AnyPod, report) {
      const cost = annotationsOf(pod)[DELETION_COST];
      if (cost !== undefined && !isInt32(cost)) report('Invalid', at(report, `[${DELETION_COST}]`), cost);
    },
  },

  'seccomp-annotation-is-valid': {
    on: PODS,
    when: 'annotations',
    must: 'runtime/default, docker/default, unconfined or localhost/<file> is allowed',
    check(pod: AnyPod, report) {
      const annotations = annotationsOf(pod);
      for (const key in annotations) {
        if ((key === SECCOMP_POD || key.startsWith(SECCOMP_CONTAINER)) && !isSeccomp(annotations[key] as string)) report('Invalid', at(report, `.${key}`), annotations[key]);
      }
    },
  },

  'seccomp-annotation-matches-field': {
    on: PODS,
    when: 'annotations',
    must: 'the annotation and the field seccompProfile must say the same',
    fix: 'remove the annotation',
    check(pod: AnyPod, report) {
      const annotations = annotationsOf(pod);
      const { spec } = pod;
      if (!spec || annotations === NONE || isLeftToPods(report)) return;
      const ofPod = spec.securityContext?.seccompProfile;
      const wrong = ofPod && annotations[SECCOMP_POD] !== undefined ? contradicted(annotations[SECCOMP_POD], ofPod, SECCOMP_VALUES) : undefined;
      if (wrong) report('Forbidden', `spec.securityContext.seccompProfile.${wrong}`);
      eachContainer(spec, ({ name, securityContext }, field) => {
        const annotation = annotations[`${SECCOMP_CONTAINER}${name}`];
        const own = securityContext?.seccompProfile;
        const other = own && annotation !== undefined ? contradicted(annotation, own, SECCOMP_VALUES) : undefined;
        if (other) report('Forbidden', `spec.${field(`securityContext.seccompProfile.${other}`)}`);
      });
    },
  },

  'app-armor-annotation-is-valid': {
    on: PODS,
    when: 'annotations',
    must: 'runtime/default, unconfined or localhost/<name> for a container of the pod is allowed',
    check(pod: AnyPod, report) {
      const annotations = annotationsOf(pod);
      for (const key in annotations) {
        if (!key.startsWith(APP_ARMOR)) continue;
        const [name, profile] = [key.slice(APP_ARMOR.length), annotations[key] as string];
        let found = false;
        if (pod.spec) eachContainer(pod.spec, container => { found ||= container.name === name; });
        if (!found) report('Invalid', at(report, `[${key}]`), name);
        const isKnown = profile === '' || profile === 'runtime/default' || profile === 'unconfined' || profile.startsWith(LOCALHOST);
        if (!isKnown) report('Invalid', at(report, `[${key}]`), profile);
      }
    },
  },

  'app-armor-annotation-matches-field': {
    on: PODS,
    when: 'annotations',
    must: 'the annotation and the field appArmorProfile must say the same',
    fix: 'remove the annotation',
    check(pod: AnyPod, report) {
      const annotations = annotationsOf(pod);
      const { spec } = pod;
      if (!spec || annotations === NONE || spec.os?.name === 'windows' || isLeftToPods(report)) return;
      eachContainer(spec, ({ name, securityContext }, field) => {
        const annotation = annotations[`${APP_ARMOR}${name}`];
        if (annotation === undefined) return;
        // A pod itself gets its fields from its annotations, where a container has none.
        const ofPod = isPod(report) && becomesField(annotation) ? undefined : spec.securityContext?.appArmorProfile;
        const profile = securityContext?.appArmorProfile ?? ofPod;
        const wrong = profile && contradicted(annotation, profile, APP_ARMOR_VALUES);
        if (wrong) report('Forbidden', `spec.${field(`securityContext.appArmorProfile.${wrong}`)}`);
      });
    },
  },
};
