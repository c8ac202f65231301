import { ApiObject, ApiObjectProps, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { Service } from 'cdk8s-sextant/kubernetes/core/v1';
import * as mesh from 'cdk8s-sextant/mesh';
import * as workload from 'cdk8s-sextant/workload';

/** One thing that a program of a case says: a construct with its props, or `call: [$thing, method, …arguments]`. */
export interface Step {
  /** Name by which later steps know it: `$name`. */
  readonly as?: string;
  /** Namespace, for a chart of its own. */
  readonly in?: string;
  readonly [word: string]: unknown;
}

type Make = new (scope: Construct, id: string, props: object) => Construct;

const PLUS: Readonly<Record<string, (scope: Construct, id: string, props: never) => object>> = {
  PlusDeployment: (scope, id, props) => new kplus.Deployment(scope, id, props),
  PlusService: (scope, id, props: { port: number; name?: string }) => {
    const deployment = new kplus.Deployment(scope, `${id}-pods`, { containers: [{ image: 'example.com/it:1', portNumber: props.port }] });
    return deployment.exposeViaService({ name: id, ports: [{ port: props.port, name: props.name }] });
  },
  PlusExposed: (scope, id, props: { port: number; name?: string }) => {
    const deployment = new kplus.Deployment(scope, `${id}-pods`, { containers: [{ image: 'example.com/it:1', portNumber: props.port }] });
    deployment.exposeViaService({ name: id, ports: [{ port: props.port, name: props.name }] });
    return deployment;
  },
};

/** Runs the steps of a case in a chart. */
export class Program {
  public readonly things = new Map<string, object>();

  constructor(private readonly root: Chart, private readonly chartOf: (id: string, namespace: string) => Chart) {}

  public run(steps: readonly Step[]): this {
    steps.forEach((step, i) => this.step(step, i));
    return this;
  }

  private step({ as, in: home, ...said }: Step, index: number): void {
    const [[word, given]] = Object.entries(said);
    const props = this.filled(given);
    if (word === 'call') {
      const [thing, method, ...rest] = props as [Record<string, (...args: unknown[]) => unknown>, string, ...unknown[]];
      thing[method](...rest);
      return;
    }
    const scope = home === undefined ? this.root : this.chartOf(`in-${home}-${index}`, home);
    // what is elsewhere is told to the same mesh
    const common = home !== undefined && word in mesh ? { mesh: mesh.Mesh.of(this.root) } : {};
    const made = this.make(word, scope, as ?? `step-${index}`, { ...common, ...props as object });
    if (as !== undefined) this.things.set(as, made);
  }

  private make(word: string, scope: Construct, id: string, props: object): object {
    if (word in mesh) return new (mesh[word as keyof typeof mesh] as unknown as Make)(scope, id, props);
    if (word in workload) return new (workload[word as keyof typeof workload] as unknown as Make)(scope, id, { image: 'example.com/it:1.0.0', ...props });
    if (word in PLUS) return PLUS[word](scope, id, props as never);
    if (word === 'Service') return new Service(scope, id, { metadata: { name: id }, spec: props as never });
    return new ApiObject(scope, id, { kind: word, metadata: { name: id }, ...props } as unknown as ApiObjectProps);
  }

  /** `$name` is what was made under that name. */
  private filled(value: unknown): unknown {
    if (typeof value === 'string' && value.startsWith('$')) return this.things.get(value.slice(1));
    if (Array.isArray(value)) return value.map(one => this.filled(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.filled(one)]));
  }
}
