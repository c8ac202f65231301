import { isObject, Json, JsonObject, SchemaNode } from './node';
import { RawNode } from './normalize';

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1';

/** Fields that the published schemas call required and no server asks for, by definition; probed. What is asked of them otherwise is a rule's. */
const NOT_ENFORCED: Readonly<Record<string, readonly string[]>> = {
  'io.k8s.api.authorization.v1.NonResourceRule': ['verbs'],
  'io.k8s.api.authorization.v1.ResourceRule': ['verbs'],
  'io.k8s.api.authorization.v1.SubjectRulesReviewStatus': ['incomplete', 'nonResourceRules', 'resourceRules'],
  'io.k8s.api.batch.v1.PodFailurePolicy': ['rules'],
  'io.k8s.api.batch.v1.SuccessPolicy': ['rules'],
  'io.k8s.api.coordination.v1alpha1.LeaseCandidateSpec': ['preferredStrategies'],
  'io.k8s.api.core.v1.Event': ['involvedObject', 'metadata'],
  'io.k8s.api.core.v1.HTTPHeader': ['value'],
  'io.k8s.api.core.v1.ISCSIPersistentVolumeSource': ['lun'],
  'io.k8s.api.core.v1.ISCSIVolumeSource': ['lun'],
  'io.k8s.api.core.v1.LimitRangeSpec': ['limits'],
  'io.k8s.api.core.v1.PreferredSchedulingTerm': ['preference'],
  'io.k8s.api.core.v1.ScaleIOPersistentVolumeSource': ['secretRef'],
  'io.k8s.api.core.v1.ScaleIOVolumeSource': ['secretRef'],
  'io.k8s.api.core.v1.SleepAction': ['seconds'],
  'io.k8s.api.core.v1.Sysctl': ['value'],
  // A claim's reference to what cannot be a source is dropped, an Ingress' must be complete.
  'io.k8s.api.core.v1.TypedLocalObjectReference': ['kind', 'name'],
  'io.k8s.api.core.v1.TypedObjectReference': ['kind', 'name'],
  'io.k8s.api.discovery.v1.ForZone': ['name'],
  'io.k8s.api.resource.v1alpha2.NamedResourcesIntSlice': ['ints'],
  'io.k8s.api.resource.v1alpha2.NamedResourcesResources': ['instances'],
  'io.k8s.api.resource.v1alpha2.NamedResourcesStringSlice': ['strings'],
  ...everywhere('resource', 'Counter', ['value']),
  ...everywhere('resource', 'DeviceCapacity', ['value']),
  ...everywhere('resource', 'ResourcePool', ['generation']),
  'io.k8s.api.storage.v1.CSIDriver': ['spec'],
  'io.k8s.api.storage.v1.CSINode': ['spec'],
  'io.k8s.api.storage.v1.CSINodeSpec': ['drivers'],
  'io.k8s.api.storage.v1.TokenRequest': ['audience'],
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion': ['conversionReviewVersions'],
  // A rule of its own, with another path and type: `owner-is-complete`.
  [`${META}.OwnerReference`]: ['apiVersion', 'kind', 'name', 'uid'],
  [`${META}.GroupResource`]: ['group'],
  [`${META}.FieldSelectorRequirement`]: ['operator'],
  // Not every selector is looked at.
  [`${META}.LabelSelectorRequirement`]: ['key', 'operator'],
};

/** In what versions there is such a type does not matter here. */
function everywhere(group: string, type: string, fields: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(['v1', 'v1beta2', 'v1beta1', 'v1alpha3'].map(version => [`io.k8s.api.${group}.${version}.${type}`, fields]));
}

/**
 * Required fields as servers enforce them: without those that no server asks for, and with those whose Go type is no pointer as `zeros`.
 * What types still call required is kept as `declared`. `published` is the newest version's definition.
 */
export function withEnforced(name: string, node: RawNode, published: JsonObject): RawNode {
  const listed = list(node.required);
  const free = NOT_ENFORCED[name] ?? [];
  // A flag that is absent is off.
  const required = listed.filter(field => !free.includes(field) && propertyOf(published, field)?.type !== 'boolean');
  const zeros = required.filter(field => isZero(propertyOf(published, field)?.default));
  return {
    ...node,
    ...(listed.length > 0 ? { required } : {}),
    ...(required.length < listed.length ? { declared: node.declared ?? node.required ?? [] } : {}),
    ...(zeros.length > 0 ? { zeros } : {}),
  };
}

interface Definition {
  readonly node: SchemaNode;
  readonly published: JsonObject;
}

/** Objects that are no pointers are there even where they are absent: what is required in them is required of what holds them. */
export function enforceWithin(definitions: ReadonlyMap<string, Definition>, nodes: readonly SchemaNode[]): void {
  for (let again = true; again;) {
    again = false;
    for (const [name, { node, published }] of definitions) {
      // A create drops most of what is there.
      if (name.endsWith('Status')) continue;
      for (const [field, index] of Object.entries(node.properties ?? {})) {
        const { required = [] } = nodes[index] as SchemaNode;
        if (field === 'status' || node.required?.includes(field) || required.length === 0 || !isEmpty(propertyOf(published, field)?.default)) continue;
        const all = [...node.required ?? [], field].sort();
        const zeros = all.filter(one => one === field || node.zeros?.includes(one));
        Object.assign(node, { declared: node.declared ?? node.required ?? [], required: all, zeros });
        again = true;
      }
    }
  }
}

/** `0`, `""`, `false` and `{}` only say that the Go field is no pointer. */
export function isZero(value: Json | undefined): boolean {
  return value === 0 || value === '' || value === false || isEmpty(value);
}

function isEmpty(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

function propertyOf(published: JsonObject, field: string): JsonObject | undefined {
  const property = (published.properties as JsonObject | undefined)?.[field];
  return isObject(property) ? property : undefined;
}

function list(value: Json | undefined): string[] {
  return Array.isArray(value) ? value as string[] : [];
}
