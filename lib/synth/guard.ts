import { ApiObject, App as CdkApp } from 'cdk8s';
import { IConstruct, IValidation } from 'constructs';
import { Account, tell } from './account';
import { isFatal, hideTrace, SynthError } from './failure';
import { Issue } from '../issue';
import { judge, Manifest, Remark, render } from './manifest';
import { filesOf, overwritten } from './overwrite';
import { GUARD, mark, marked } from './symbols';

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
  private answer?: { readonly lines: string[]; readonly manifests: readonly Manifest[]; readonly issues: readonly Issue[] };
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
    const answer = this.answer ?? this.judge();
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

  private judge(): NonNullable<Guard['answer']> {
    const { manifests, remarks } = render(this.root.node.findAll().filter((c): c is ApiObject => ApiObject.isApiObject(c)));
    const issues = judge(manifests);
    remarks.push(...overwritten(this.root as Partial<CdkApp>, manifests));
    const failed = remarks.length > 0 || issues.some(isFatal);
    return { lines: failed ? [new SynthError(issues, remarks).message] : [], manifests, issues };
  }

  /** An own property of this one app: prototypes are cdk8s's. */
  private wrap(method: 'synth' | 'synthYaml'): void {
    const app = this.root as Partial<CdkApp>;
    const original = app[method] as ((...args: unknown[]) => unknown) | undefined;
    if (typeof original !== 'function') return;
    const value = (...args: unknown[]): unknown => {
      const started = performance.now();
      // Who asks for an account wants to know which files it is about; cdk8s does not say.
      const told = method === 'synth' && process.env.SEXTANT_REPORT !== undefined && app.outdir !== undefined ? app.outdir : undefined;
      const before = told === undefined ? undefined : filesOf(told);
      this.keeps = true;
      try {
        const result = original.apply(app, args);
        if (method === 'synth' && this.answer) {
          const files = told === undefined ? undefined : [...filesOf(told)].filter(([path, stamp]) => before?.get(path) !== stamp).map(([path]) => path);
          tell(new Account(this.answer.manifests, this.answer.issues, performance.now() - started, files));
        }
        return result;
      } catch (error) {
        if (this.answer?.lines.length && error instanceof Error) hideTrace(error);
        throw error; // node-do-not-add-exception-line
      } finally {
        this.keeps = false;
        this.answer = undefined;
      }
    };
    Object.defineProperty(app, method, { value, configurable: true, writable: true, enumerable: false });
  }
}
