import type { IConstruct } from 'constructs';
import type { Registry } from './schema/registry';
import { mark, REGISTRY } from './synth/symbols';

export interface RegistrationOptions {
  /** Kubernetes version that the definitions themselves are judged for, `1.33`. @default - SEXTANT_KUBERNETES, else 1.36 */
  readonly kubernetes?: string;
}

/**
 * Everything that is shipped, and the kinds of your own CustomResourceDefinitions, which come first. Objects of them are judged as a server judges them,
 * with your own messages.
 *
 * @example validate(object, { registry: withCrds(['crds']) })
 * @param paths files and folders with definitions of `apiextensions.k8s.io/v1`; other objects in them are passed over
 * @throws UserError whose message is the report, if a definition is none that a server would take
 */
export function withCrds(paths: readonly string[], options: RegistrationOptions = {}): Registry {
  // reading YAML is what only this needs, and whoever imports the package would pay for it
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { registryOf } = require('./definitions') as typeof import('./definitions');
  return registryOf(paths, 'crds', options.kubernetes);
}

/**
 * Registers your own CustomResourceDefinitions with the app that a construct is in: its objects are validated by them. Our own `App` takes them as `crds`.
 *
 * @example useCrds(app, ['crds'])
 * @see {@link withCrds}
 */
export function useCrds(construct: IConstruct, paths: readonly string[], options: RegistrationOptions = {}): void {
  mark(construct.node.root, REGISTRY, withCrds(paths, options));
}
