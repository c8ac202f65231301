import { Interner } from '../schema/intern';
import { FILES, type Json, type JsonObject, type KindEntry, type Pool, type SchemaNode } from '../schema/node';
import { normalize } from '../schema/normalize';

/** A structural schema, by hand: none is published of a file that only the server reads. `since` is the first minor that has the field. */
export interface FileNode {
  readonly type: 'object' | 'array' | 'string' | 'boolean';
  readonly since?: number;
  readonly properties?: Readonly<Record<string, FileNode>>;
  readonly items?: FileNode;
}

const TEXT: FileNode = { type: 'string' };
const text = (since: number): FileNode => ({ type: 'string', since });
const object = (properties: Readonly<Record<string, FileNode>>): FileNode => ({ type: 'object', properties });
const list = (items: FileNode): FileNode => ({ type: 'array', items });

const PREFIXED = object({ claim: TEXT, prefix: TEXT, expression: TEXT });

/** @see https://kubernetes.io/docs/reference/config-api/apiserver-config.v1/ */
export const AUTHENTICATION: FileNode = object({
  apiVersion: TEXT,
  kind: TEXT,
  anonymous: { ...object({ enabled: { type: 'boolean' }, conditions: list(object({ path: TEXT })) }), since: 31 },
  jwt: list(object({
    issuer: object({
      url: TEXT,
      discoveryURL: text(30),
      certificateAuthority: TEXT,
      audiences: list(TEXT),
      audienceMatchPolicy: text(30),
      egressSelectorType: text(34),
    }),
    claimValidationRules: list(object({ claim: TEXT, requiredValue: TEXT, expression: TEXT, message: TEXT })),
    claimMappings: object({
      username: PREFIXED,
      groups: PREFIXED,
      uid: object({ claim: TEXT, expression: TEXT }),
      extra: list(object({ key: TEXT, valueExpression: TEXT })),
    }),
    userValidationRules: list(object({ expression: TEXT, message: TEXT })),
  })),
});

const VERSIONS: readonly Pick<KindEntry, 'version' | 'since'>[] = [
  { version: 'v1', since: 34 }, { version: 'v1beta1', since: 30 }, { version: 'v1alpha1', since: 29 },
];

/** Null is as good as nothing everywhere. */
function structural({ type, properties, items }: FileNode): JsonObject {
  return {
    type,
    nullable: true,
    ...properties ? { properties: Object.fromEntries(Object.entries(properties).map(([name, node]): [string, Json] => [name, structural(node)])) } : {},
    ...items ? { items: structural(items) } : {},
  };
}

let made: Pool | undefined;

/** The files that an API server reads when it starts. */
export function filePool(): Pool {
  if (made) return made;
  const interner = new Interner();
  const node = interner.intern(normalize(structural(AUTHENTICATION)));
  const kinds = VERSIONS.map((version): KindEntry => ({
    group: FILES, kind: 'AuthenticationConfiguration', plural: 'authenticationconfigurations', namespaced: false, file: true, node, ...version,
  }));
  return made = { system: 'kubernetes', version: '', kinds, nodes: interner.nodes as SchemaNode[] };
}
