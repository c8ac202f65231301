/** Ways to what Knative's admission looks at. */
const GROUP = 'serving.knative.dev';

export const SERVICE = `${GROUP}/Service`;
export const CONFIGURATION = `${GROUP}/Configuration`;
export const ROUTE = `${GROUP}/Route`;
export const REVISION = `${GROUP}/Revision`;
export const DOMAIN_MAPPING = `${GROUP}/DomainMapping`;

/** What each new revision is made of. */
export const TEMPLATES: readonly string[] = [`${SERVICE}.spec.template`, `${CONFIGURATION}.spec.template`];

/** The pod of a revision, and how it serves. */
export const REVISIONS: readonly string[] = [...TEMPLATES.map(template => `${template}.spec`), `${REVISION}.spec`];

/** Annotations that say how a revision scales. */
export const SCALED: readonly string[] = [...TEMPLATES.map(template => `${template}.metadata.annotations`), `${REVISION}.metadata.annotations`];

export type Annotations = Readonly<Record<string, string>>;

/** The first of some keys that is there, and what it says; newer spellings come first. */
export function annotated(annotations: Annotations, ...keys: readonly string[]): [key: string, value: string] | undefined {
  const key = keys.find(name => Object.prototype.hasOwnProperty.call(annotations, name));
  return key === undefined ? undefined : [key, annotations[key] as string];
}
