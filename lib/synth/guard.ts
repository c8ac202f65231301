import type { App as CdkApp } from 'cdk8s';
import type { IConstruct, IValidation } from 'constructs';
import type { Judgement } from './judgement';
import type { Remark } from './manifest';
import { GUARD, mark, marked } from './symbols';

/** Whether the program is run to be told of, not to write. */
export function isTold(): boolean {
  return (process.env.SEXTANT_TARGETS ?? '') !== '';
}

/** Makes sure that the tree around a construct is validated before cdk8s writes it; once per tree, whatever copy of this package asks. */
export function guard(construct: IConstruct): void {
  const { root } = construct.node;
  if (marked(root, GUARD) === undefined) new Guard(root);
}

/**
 * The validation at the root of a tree. cdk8s runs it once per chart and once more, so its answer is kept while one `synth()` lasts;
 * it is never kept longer, for the tree may change.
 */
export class Guard implements IValidation {
  private answer?: Judgement;
  private keeps = false;
  private silent = false;

  /** @param wraps whether the app's own synth is cdk8s's @default true */
  constructor(private readonly root: IConstruct, wraps = true) {
    mark(root, GUARD, this);
    root.node.addValidation(this);
    if (!wraps) return;
    this.wrap('synth');
    this.wrap('synthYaml');
  }

  public validate(): string[] {
    if (this.silent) return [];
    const answer = this.answer ?? judgements().judgementOn(this.root);
    if (this.keeps) this.answer = answer;
    return answer.lines;
  }

  /** The validations of the user alone, each once. */
  public others(): Remark[] {
    this.silent = true;
    try {
      return this.root.node.findAll().flatMap(({ node }) => node.validate().map(text => ({ construct: node.path, text })));
    } finally {
      this.silent = false;
    }
  }

  /** An own property of this one app: prototypes are cdk8s's. */
  private wrap(method: 'synth' | 'synthYaml'): void {
    const app = this.root as Partial<CdkApp>;
    const original = app[method] as ((...args: unknown[]) => unknown) | undefined;
    if (typeof original !== 'function') return;
    const value = (...args: unknown[]): unknown => {
      // who asks to be told wants nothing written
      if (isTold()) {
        judgements().judgementOn(this.root);
        return method === 'synth' ? undefined : '';
      }
      const done = judgements().beginAccount(method === 'synth' ? app.outdir : undefined);
      this.keeps = true;
      try {
        const result = original.apply(app, args);
        if (method === 'synth' && this.answer) done(this.answer);
        return result;
      } catch (error) {
        if (this.answer?.lines.length && error instanceof Error) judgements().hideTrace(error);
        throw error; // node-do-not-add-exception-line
      } finally {
        this.keeps = false;
        this.answer = undefined;
      }
    };
    Object.defineProperty(app, method, { value, configurable: true, writable: true, enumerable: false });
  }
}

/** Loaded when it is needed: it has all the rules, and an import of bindings alone needs none. */
function judgements(): typeof import('./judgement') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./judgement') as typeof import('./judgement');
}
