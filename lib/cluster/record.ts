import Ajv, { ErrorObject } from 'ajv';
import { checkOptions } from './check';
import type { Given } from './version';
import { providers as meshes } from '../../generated/providers/mesh';
import { providers } from '../../generated/providers/serverless';
import { UserError } from '../error';
import { typeNamed } from '../messages/words';
import { near } from '../near';
import type { Profile } from '../profiles/profile';
import { typeOf } from '../schema/values';

const text = { type: 'string', minLength: 1 } as const;
const pairs = { type: 'object', additionalProperties: { type: 'string' } } as const;
const mapping = (properties: object, required: readonly string[] = []): object => ({ type: 'object', properties, required, additionalProperties: false });
const sides = { type: ['string', 'object'], minLength: 1, properties: { external: text, internal: text }, additionalProperties: false };
const balancer = { ...mapping({ annotations: pairs, loadBalancerClass: text }), minProperties: 1 };
const level = { enum: ['privileged', 'baseline', 'restricted'] };

/** What is in the options, below their names; the names themselves and what a profile cannot have are told by `checkOptions`. */
const SCHEMA = {
  type: 'object',
  properties: {
    name: text,
    nodePools: {
      type: 'object',
      additionalProperties: mapping({
        labels: pairs,
        taints: { type: 'array', items: mapping({ key: text, value: { type: 'string' }, effect: { enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] } }, ['key']) },
        architecture: { enum: ['amd64', 'arm64', 'arm', 'ppc64le', 's390x', 'riscv64'] },
        instanceType: text,
        accelerators: { type: 'object', additionalProperties: text },
        spot: { type: ['boolean', 'object'], additionalProperties: { type: 'string' } },
        serverless: { type: 'boolean' },
        edge: { type: ['boolean', 'object'], additionalProperties: { type: 'string' } },
        sandbox: { type: ['boolean', 'string'], minLength: 1 },
      }),
    },
    policy: mapping({
      podSecurity: { anyOf: [level, { type: 'object', additionalProperties: level }] },
      assignsUsers: { type: 'boolean' },
      securityContextConstraints: { type: 'object', additionalProperties: text },
    }),
    storageClasses: { type: 'object', additionalProperties: text },
    ingressClass: sides,
    gatewayClass: sides,
    loadBalancer: mapping({ external: balancer, internal: balancer, address: text, subnet: text, resourceGroup: text }),
    sandbox: text,
    confidentialSandbox: text,
    workloadIdentity: mapping({ serviceAccountAnnotation: text, podLabels: pairs, namespaceLabels: pairs }, ['serviceAccountAnnotation']),
    identities: { type: 'object', additionalProperties: text },
    gpu: mapping({ resource: text, modelLabel: text, model: text }),
    mesh: mapping({
      provider: { enum: Object.keys(meshes) },
      revision: text,
      trustDomain: text,
      waypoint: { enum: ['none', 'namespace', 'service'] },
      namespace: text,
      managed: { type: 'boolean' },
    }, ['provider']),
    serverless: mapping({
      way: { enum: Object.keys(providers) },
      domain: text,
      ingress: { enum: ['kourier', 'istio', 'contour', 'gateway-api'] },
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
