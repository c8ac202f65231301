import { ApiObject, ApiObjectProps, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { guard } from './synth/guard';
import { mark, SYSTEM } from './synth/symbols';

/** What the classes of `generated/bindings` are: their types are in the declarations beside them. */
export interface Binding {
  readonly GVK: GroupVersionKind;
  new (scope: Construct, id: string, props?: object): ApiObject;
  manifest(props?: object): object;
}

/** Makes the class of one kind. */
export function define(className: string, apiVersion: string, kind: string, system: string): Binding {
  const gvk: GroupVersionKind = { apiVersion, kind };

  const binding = class extends ApiObject {
    public static readonly GVK = gvk;

    /** The object as plain data, for a place where no construct is wanted. */
    public static manifest(props: object = {}): object {
      return { ...gvk, ...props, ...gvk };
    }

    constructor(scope: Construct, id: string, props: object = {}) {
      super(scope, id, { ...props, ...gvk } as ApiObjectProps);
      mark(this, SYSTEM, system);
      guard(this);
    }
  };
  Object.defineProperty(binding, 'name', { value: className });
  return binding;
}
