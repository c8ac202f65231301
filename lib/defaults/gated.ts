import { Range, SchemaNode, within } from '../schema/node';

/** Fields that creation drops, although their gate is on or they have none. */
const DROPPED: Readonly<Record<string, Range | undefined>> = {
  'admissionregistration/v1.MutatingWebhook matchConditions': { until: 27 },
  'admissionregistration/v1.ValidatingWebhook matchConditions': { until: 27 },
  'apiextensions/v1.ValidationRule optionalOldSelf': { until: 29 },
  'core/v1.NodeSpec configSource': {},
  'core/v1.NodeStatus config': {},
  'resource/v1beta1.BasicDevice nodeSelector': { until: 35 },
  'storage/v1.CSIDriverSpec seLinuxMount': { until: 27 },
};

/** Fields that creation keeps, although their gate is off; some are dropped with others or replaced, in `create/`. */
const KEPT: Readonly<Record<string, Range | undefined>> = {
  'coordination/v1alpha1.LeaseCandidateSpec preferredStrategies': {},
  'coordination/v1alpha2.LeaseCandidateSpec strategy': {},
  'core/v1.NodeRuntimeHandlerFeatures recursiveReadOnlyMounts': {},
  'core/v1.NodeRuntimeHandlerFeatures userNamespaces': {},
  'core/v1.NodeStatus runtimeHandlers': { since: 31 },
  // A claim of its own loses these as a default is filled in, the templates of claims do not.
  'core/v1.PersistentVolumeClaimSpec volumeAttributesClassName': {},
  'core/v1.PersistentVolumeClaim status': {},
  'core/v1.PersistentVolumeSpec volumeAttributesClassName': { until: 30 },
  'core/v1.SecurityContext procMount': {},
  'core/v1.TypedObjectReference namespace': {},
  'scheduling/v1alpha2.PodGroupSpec disruptionMode': {},
};

/** The fields of a definition that the server of a minor drops when an object is created. */
export function droppedOf(definition: string, { properties = {}, fields = {} }: SchemaNode, minor: number): ReadonlySet<string> {
  return new Set(Object.keys(properties).filter(name => {
    const place = `${definition} ${name}`;
    if (isWithin(DROPPED[place], minor)) return true;
    return isWithin(fields[name]?.dropped, minor) && !isWithin(KEPT[place], minor);
  }));
}

function isWithin(range: Range | undefined, minor: number): boolean {
  return range !== undefined && within(range, minor);
}

/** What is said here of fields, for the test that they are there. */
export const places: readonly string[] = [...Object.keys(DROPPED), ...Object.keys(KEPT)];
