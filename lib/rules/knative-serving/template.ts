import { isWholeSeconds } from './metadata';
import { floatOf } from './numbers';
import { type Annotations, annotated, TEMPLATES } from './places';
import { numberOf, span, textOf } from '../../messages/words';
import { isQuantity } from '../../schema/formats';
import { follows, withoutDash } from '../names';
import type { SystemRules } from '../system';

const NETWORKING = 'networking.knative.dev';
const NETWORKED: ReadonlySet<string> = new Set([
  'ingress.class', 'ingress-class', 'certificate.class', 'certificate-class', 'disableAutoTLS', 'disable-auto-tls', 'disable-external-domain-tls', 'httpOption', 'http-protocol',
].map(name => `${NETWORKING}/${name}`));

const QUEUE = 'queue.sidecar.serving.knative.dev';
const SHARE = [`${QUEUE}/resource-percentage`, `${QUEUE}/resourcePercentage`] as const;
const RESOURCES = ['cpu', 'memory', 'ephemeral-storage'].flatMap(name => ['request', 'limit'].map(side => `${QUEUE}/${name}-resource-${side}`));
const LEAST_SHARE = 0.1;

const DEADLINE = 'serving.knative.dev/progress-deadline';

interface Named {
  readonly name?: string;
  readonly generateName?: string;
}

const ANNOTATIONS = TEMPLATES.map(template => `${template}.metadata.annotations`);

export const rules: SystemRules = {
  'revision-name-follows-parent': {
    on: TEMPLATES.map(template => `${template}.metadata`),
    must: issue => issue.type === 'Forbidden'
      ? 'what gets a name of the server\'s choice cannot name its revisions'
      : issue.params?.prefix === undefined
        ? 'must be lower-case letters, digits and "-", beginning with a letter and ending with a letter or digit, at most 63 characters'
        : `must begin with the name of what it is a revision of and a dash: "${textOf(issue, 'prefix') ?? ''}"`,
    fix: 'leave it out: each revision gets a name of its own',
    check(metadata: Named, report) {
      // written where the schema does not look
      const [name, generateName] = [metadata.name, metadata.generateName].map(text => typeof text === 'string' ? text : '') as [string, string];
      const parent = (report.root.metadata ?? {}) as Named;
      const prefix = `${parent.name ?? ''}-`;
      if (generateName !== '' && !follows('dns-label-1035', withoutDash(generateName))) report('Invalid', 'generateName', generateName);
      else if (name === '') return;
      else if (!follows('dns-label-1035', name)) report('Invalid', 'name', name);
      else if (!parent.name && parent.generateName) report('Forbidden', 'name');
      else if (!name.startsWith(prefix)) report('Invalid', 'name', name, { prefix });
    },
  },

  'networking-annotation-is-known': {
    on: ANNOTATIONS,
    must: issue => `there is no annotation ${textOf(issue, 'key') ?? ''} of a revision`,
    fix: ({ params }) => `remove it${params?.key === `${NETWORKING}/visibility` ? ', and set it as a label of the Service instead' : ''}`,
    check(annotations: Annotations, report) {
      for (const key of Object.keys(annotations)) if (key.startsWith(NETWORKING) && !NETWORKED.has(key)) report('Forbidden', '', undefined, { key });
    },
  },

  'queue-proxy-resource-is-valid': {
    on: ANNOTATIONS,
    must: issue => numberOf(issue, 'minimum') === undefined ? 'must be a quantity' : `must be a number, as text: ${span(numberOf(issue, 'minimum'), 100)}`,
    fix: ({ params }) => params?.minimum === undefined ? 'write it as "25m" or "400Mi"' : 'write a percentage of the container\'s resources, without "%"',
    check(annotations: Annotations, report) {
      // the webhook writes these keys as those of a map
      const place = (key: string): string => `^spec.template.metadata.annotations.[${key}]`;
      const [key, text = ''] = annotated(annotations, ...SHARE) ?? [];
      const share = floatOf(text);
      if (key !== undefined && (share === undefined || share < LEAST_SHARE || share > 100)) report('Invalid', place(key), text, { minimum: LEAST_SHARE });
      for (const name of RESOURCES) {
        const [resource, quantity = ''] = annotated(annotations, name) ?? [];
        if (resource !== undefined && (!isQuantity(quantity) || quantity !== quantity.trim())) report('Invalid', place(resource), quantity);
      }
    },
  },

  'queue-proxy-share-is-current': {
    on: ANNOTATIONS,
    severity: 'warning',
    must: 'a percentage for the queue proxy is deprecated',
    fix: `set ${QUEUE}/cpu-resource-request, memory-resource-request and the limits instead`,
    check(annotations: Annotations, report) {
      const [key, text] = annotated(annotations, ...SHARE) ?? [];
      if (key !== undefined) report('Invalid', `^spec.template.metadata.annotations.[${key}]`, text);
    },
  },

  'progress-deadline-is-valid': {
    on: ANNOTATIONS,
    must: 'must be a duration of whole seconds from 0 on',
    fix: 'write it as "600s" or "10m"',
    check(annotations: Annotations, report) {
      const value = annotations[DEADLINE] ?? '';
      if (value !== '' && !isWholeSeconds(value)) report('Invalid', DEADLINE, value);
    },
  },
};
