import { faultOf } from './annotation-value';
import { annotations } from './annotations';
import { ofMesh } from './mesh';
import { near } from '../../../near';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { textOf } from '../../../together/values';
import { closeOr, names, param } from '../../../together/words';

export const about = ['Namespace', 'Service', 'Pod', 'apps/Deployment'];

const INJECT = 'sidecar.istio.io/inject';

/** Set by the mesh itself. */
const IGNORED: ReadonlySet<string> = new Set(['sidecar.istio.io/status', 'gateway.istio.io/controller-version', 'istio.io/rev']);

export const relations: Relations = ofMesh({
  'mesh-annotation-is-known': {
    on: about,
    code: 'IST0108',
    severity: 'warning',
    must: 'the mesh knows no such annotation, so it has no effect',
    fix: closeOr('remove it'),
    check(member, _, tell) {
      for (const key of keysOf(member)) {
        if (!annotations.has(key)) tell('UnknownField', pathOf(key), undefined, { close: near(key, annotations.keys()) });
      }
    },
  },

  'mesh-annotation-is-current': {
    on: about,
    code: 'IST0135',
    severity: 'warning',
    must: 'the annotation is deprecated',
    fix: issue => (issue.path.endsWith(INJECT) ? 'set the label sidecar.istio.io/inject instead' : 'remove it'),
    check(member, _, tell) {
      for (const key of keysOf(member)) {
        // with the label beside it, it is there for older releases
        const isKept = key === INJECT && member.labels[INJECT] !== undefined;
        if (annotations.get(key)?.deprecated && !isKept) tell('Invalid', pathOf(key));
      }
    },
  },

  'mesh-annotation-is-in-place': {
    on: about,
    code: 'IST0107',
    severity: 'warning',
    must: issue => `it has an effect on ${names(issue, 'on')}, not on ${param(issue, 'kind')}`,
    fix: issue => (issue.params?.kind === 'Deployment' ? 'move it to spec.template.metadata.annotations' : 'move it to an object of that kind'),
    check(member, _, tell) {
      for (const key of keysOf(member)) {
        const on = annotations.get(key)?.on ?? [];
        if (isMisplaced(key, member)) tell('Invalid', pathOf(key), undefined, { on, kind: kindOf(member) });
      }
    },
  },

  'mesh-annotation-is-valid': {
    on: about,
    code: 'IST0125',
    severity: 'warning',
    must: issue => `${param(issue, 'wanted')} is wanted`,
    fix: 'mend the value, or remove the annotation',
    check(member, _, tell) {
      for (const key of keysOf(member)) {
        const value = textOf(member.annotations[key]);
        const wanted = annotations.has(key) && !isMisplaced(key, member) ? faultOf(key, value) : undefined;
        if (wanted !== undefined) tell('Invalid', pathOf(key), value, { wanted });
      }
    },
  },
});

/** Annotations that the mesh looks for. */
function keysOf({ annotations: given }: Member): string[] {
  return Object.keys(given).filter(key => (key === 'kubernetes.io/ingress.class' || key.split('/', 1)[0].endsWith('istio.io')) && !IGNORED.has(key));
}

function isMisplaced(key: string, member: Member): boolean {
  const { on = [] } = annotations.get(key) ?? {};
  return on.length > 0 && !on.includes('Any') && !on.includes(kindOf(member));
}

function kindOf({ kind }: Member): string {
  return kind.slice(kind.indexOf('/') + 1);
}

function pathOf(key: string): string {
  return `metadata.annotations.${key}`;
}
