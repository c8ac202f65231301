/** What expressions of admission and of claims for devices may refer to. */
import { environmentOf, type Environment } from './environment';
import { AUTHORIZER, RESOURCE_CHECK } from './library/authorizer';
import { overloads as jsonpatch, structOf } from './library/jsonpatch';
import { BOOL, DYN, INT, STRING, TIMESTAMP, listOf, mapOf, opaque, type ObjectType, type Type } from './type';

function objectOf(name: string, fields: Readonly<Record<string, Type>>): ObjectType {
  return { kind: 'object', name, fields: Object.keys(fields), field: field => Object.hasOwn(fields, field) ? fields[field] : undefined };
}

function texts(...names: readonly string[]): Record<string, Type> {
  return Object.fromEntries(names.map(name => [name, STRING]));
}

const LABELS = mapOf(STRING, STRING);
const NAMES = listOf(STRING);

const KIND = objectOf('kubernetes.GroupVersionKind', texts('group', 'version', 'kind'));
const RESOURCE = objectOf('kubernetes.GroupVersionResource', texts('group', 'version', 'resource'));

const REQUEST = objectOf('kubernetes.AdmissionRequest', {
  ...texts('subResource', 'requestSubResource', 'name', 'namespace', 'operation'),
  kind: KIND,
  resource: RESOURCE,
  requestKind: KIND,
  requestResource: RESOURCE,
  userInfo: objectOf('kubernetes.UserInfo', { ...texts('username', 'uid'), groups: NAMES, extra: mapOf(STRING, NAMES) }),
  dryRun: BOOL,
  options: DYN,
});

const NAMESPACE = objectOf('kubernetes.Namespace', {
  metadata: objectOf('kubernetes.NamespaceMetadata', {
    ...texts('name', 'generateName', 'namespace', 'UID', 'resourceVersion'),
    labels: LABELS,
    annotations: LABELS,
    creationTimestamp: TIMESTAMP,
    deletionTimestamp: TIMESTAMP,
    deletionGracePeriodSeconds: INT,
    generation: INT,
    finalizers: NAMES,
  }),
  spec: objectOf('kubernetes.NamespaceSpec', { finalizers: NAMES }),
  status: objectOf('kubernetes.NamespaceStatus', {
    phase: STRING,
    conditions: listOf(objectOf('kubernetes.NamespaceCondition', { ...texts('status', 'type', 'message', 'reason'), lastTransitionTime: TIMESTAMP })),
  }),
});

/** What a policy's expression has besides the object and the request. */
export interface Admission {
  readonly minor: number;
  /** Whether the policy has parameters. */
  readonly hasParams?: boolean;
  /** Whether it may ask for what the user is allowed to do. */
  readonly hasAuthorizer?: boolean;
  /** Whether it writes a patch. */
  readonly patches?: boolean;
  /** Types of the policy's variables that come before it. */
  readonly variables?: Readonly<Record<string, Type>>;
}

export function admissionEnvironment({ minor, hasParams, hasAuthorizer, patches, variables }: Admission): Environment {
  return environmentOf(minor, {
    object: DYN,
    oldObject: DYN,
    request: REQUEST,
    namespaceObject: NAMESPACE,
    ...hasParams ? { params: DYN } : {},
    ...hasAuthorizer ? { 'authorizer': AUTHORIZER, 'authorizer.requestResource': RESOURCE_CHECK } : {},
    ...variables ? { variables: objectOf('kubernetes.variables', variables) } : {},
  }, patches ? { overloads: jsonpatch, types: structOf } : {});
}

/** From then on a device may be allocated more than once. */
const SHARED_SINCE = 36;

export function deviceEnvironment(minor: number): Environment {
  return environmentOf(minor, {
    device: objectOf('kubernetes.DRADevice', {
      driver: STRING,
      attributes: mapOf(STRING, mapOf(STRING, DYN)),
      capacity: mapOf(STRING, mapOf(STRING, opaque('kubernetes.Quantity'))),
      ...minor >= SHARED_SINCE ? { allowMultipleAllocations: BOOL } : {},
    }),
  });
}
