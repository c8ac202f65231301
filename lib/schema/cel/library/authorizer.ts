import type { Overload } from '../overload';
import { BOOL, STRING, opaque, type Type } from '../type';
import { CelError } from '../value';

/** Type of the variable `authorizer`. */
export const AUTHORIZER = opaque('kubernetes.authorization.Authorizer');
/** Type of the variable `authorizer.requestResource`. */
export const RESOURCE_CHECK = opaque('kubernetes.authorization.ResourceCheck');
const PATH_CHECK = opaque('kubernetes.authorization.PathCheck');
const GROUP_CHECK = opaque('kubernetes.authorization.GroupCheck');
const DECISION = opaque('kubernetes.authorization.Decision');

/** Only a cluster can ask its authorizer; expressions are checked for their types. */
function run(): never {
  throw new CelError('an authorizer answers in a cluster only');
}

function method(name: string, on: Type, texts: number, result: Type, since = 28): Overload {
  return { name, method: true, parameters: [on, ...Array.from({ length: texts }, () => STRING)], result, since, fails: true, run };
}

export const overloads: readonly Overload[] = [
  method('path', AUTHORIZER, 1, PATH_CHECK),
  method('group', AUTHORIZER, 1, GROUP_CHECK),
  method('serviceAccount', AUTHORIZER, 2, AUTHORIZER),
  method('resource', GROUP_CHECK, 1, RESOURCE_CHECK),
  method('subresource', RESOURCE_CHECK, 1, RESOURCE_CHECK),
  method('namespace', RESOURCE_CHECK, 1, RESOURCE_CHECK),
  method('name', RESOURCE_CHECK, 1, RESOURCE_CHECK),
  method('fieldSelector', RESOURCE_CHECK, 1, RESOURCE_CHECK, 32),
  method('labelSelector', RESOURCE_CHECK, 1, RESOURCE_CHECK, 32),
  method('check', PATH_CHECK, 1, DECISION),
  method('check', RESOURCE_CHECK, 1, DECISION),
  method('errored', DECISION, 0, BOOL),
  method('error', DECISION, 0, STRING),
  method('allowed', DECISION, 0, BOOL),
  method('reason', DECISION, 0, STRING),
];
