import Ajv, { ErrorObject } from 'ajv';
import { checkOptions } from './check';
import type { CommonOptions, LoadBalancerOption, LoadBalancers, MeshOption, NodePool, Policy, ServerlessOption } from './options';
import type { Given } from './version';
import { ARCHITECTURES, KNATIVE_INGRESSES, POD_SECURITY_LEVELS, WAYPOINTS } from './words';
import { providers as meshes } from '../../generated/providers/mesh';
import { providers } from '../../generated/providers/serverless';
import { UserError } from '../error';
import { typeNamed } from '../messages/words';
import { near } from '../near';
import type { Taint } from '../profiles/facts';
import type { Profile } from '../profiles/profile';
import { typeOf } from '../schema/values';

const text = { type: 'string', minLength: 1 } as const;
const pairs = { type: 'object', additionalProperties: { type: 'string' } } as const;
const sides = { type: ['string', 'object'], minLength: 1, properties: { external: text, internal: text }, additionalProperties: false };
const balancer = { ...mapping<LoadBalancerOption>({ annotations: pairs, loadBalancerClass: text }), minProperties: 1 };
const level = { enum: POD_SECURITY_LEVELS };

/** A mapping that has just the fields of a type. */
function mapping<T>(properties: Readonly<Record<keyof T, object>>, required: readonly (string & keyof T)[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** What is in the options, below their names; the names themselves and what a profile cannot have are told by `checkOptions`. */
const SCHEMA = {
  type: 'object',
  properties: {
    name: text,
    nodePools: {
      type: 'object',
      additionalProperties: mapping<NodePool>({
        labels: pairs,
        taints: { type: 'array', items: mapping<Omit<Taint, 'note'>>({ key: text, value: { type: 'string' }, effect: { enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] } }, ['key']) },
        architecture: { enum: ARCHITECTURES },
        instanceType: text,
        accelerators: { type: 'object', additionalProperties: text },
        spot: { type: ['boolean', 'object'], additionalProperties: { type: 'string' } },
        serverless: { type: 'boolean' },
        edge: { type: ['boolean', 'object'], additionalProperties: { type: 'string' } },
        sandbox: { type: ['boolean', 'string'], minLength: 1 },
      }),
    },
    policy: mapping<Policy>({
      podSecurity: { anyOf: [level, { type: 'object', additionalProperties: level }] },
      assignsUsers: { type: 'boolean' },
      securityContextConstraints: { type: 'object', additionalProperties: text },
    }),
    storageClasses: { type: 'object', additionalProperties: text },
    ingressClass: sides,
    gatewayClass: sides,
    loadBalancer: mapping<LoadBalancers>({ external: balancer, internal: balancer, address: text, subnet: text, resourceGroup: text }),
    sandbox: text,
    confidentialSandbox: text,
    workloadIdentity: mapping<NonNullable<CommonOptions['workloadIdentity']>>({ serviceAccountAnnotation: text, podLabels: pairs, namespaceLabels: pairs }, ['serviceAccountAnnotation']),
    identities: { type: 'object', additionalProperties: text },
    gpu: mapping<NonNullable<CommonOptions['gpu']>>({ resource: text, modelLabel: text, model: text }),
    mesh: mapping<MeshOption>({
      provider: { enum: Object.keys(meshes) },
      revision: text,
      trustDomain: text,
      waypoint: { enum: WAYPOINTS },
      namespace: text,
      managed: { type: 'boolean' },
    }, ['provider']),
    serverless: mapping<ServerlessOption>({
      way: { enum: Object.keys(providers) },
      domain: text,
      ingress: { enum: KNATIVE_INGRESSES },
      features: { type: 'object', additionalProperties: { enum: ['enabled', 'allowed', 'disabled'] } },
      interceptor: text,
    }),
  },
};

let compiled: ReturnType<Ajv['compile']> | undefined;

/**
 * The law of the types, to the depth, for a cluster that is data.
 * @throws UserError for the first thing that a cluster cannot be
 */
export function checkRecord({ name, profile: _, ...options }: Readonly<Record<string, unknown>>, profile: Profile): void {
  // what is laid over another cluster is looked at by itself
  const { on, ...own } = options;
  checkOptions({ ...own, ...(on === undefined ? {} : { on: {} }) } as Given, profile);
  compiled ??= new Ajv({ verbose: true, allowUnionTypes: true }).compile(SCHEMA);
  if (compiled({ name, ...own })) return;
  const [error] = compiled.errors ?? [];
  throw new UserError(wordsOf(error));
}

function wordsOf({ instancePath, keyword, params, data, parentSchema }: ErrorObject): string {
  const at = instancePath.slice(1).split('/').map(part => part.replace(/~1/g, '/').replace(/~0/g, '~')).join('.');
  const found = typeNamed(typeOf(data));
  if (keyword === 'additionalProperties') {
    const { additionalProperty: key } = params as { readonly additionalProperty: string };
    const known = Object.keys((parentSchema as { readonly properties?: object }).properties ?? {});
    const [meant] = near(key, known);
    return `${at}: "${key}" is not known: ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`}`;
  }
  if (keyword === 'required') return `${at}: ${String(params.missingProperty)} is missing`;
  if (keyword === 'minProperties') return `${at}: it says nothing: give annotations or loadBalancerClass`;
  if (keyword === 'minLength') return `${at}: a text is expected, an empty one was found`;
  if (keyword === 'enum') return `${at}: one of ${(params.allowedValues as readonly string[]).join(', ')} is expected, ${JSON.stringify(data)} was found`;
  const expected = [params.type as string | readonly string[] | undefined].flat().filter(type => type !== undefined).map(type => WORDS[type] ?? type);
  return expected.length === 0 ? `${at}: ${found} was found, which it cannot be` : `${at}: ${expected.join(' or ')} is expected, ${found} was found`;
}

const WORDS: Readonly<Record<string, string>> = { string: 'a text', object: 'a mapping', boolean: 'true or false', array: 'a list' };
