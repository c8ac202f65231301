import { ApiObject, App as CdkApp } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Account, mayTell, tell } from './account';
import { hideTrace, isFatal, SynthError } from './failure';
import { writeFiles } from './files';
import { isTold } from './guard';
import { refusalsIn } from '../cluster/asked';
import { Issue } from '../issue';
import { judge, Manifest, render } from './manifest';
import { filesOf, overwritten } from './overwrite';
import { tellTargets } from './targets';

export { hideTrace };

/** What is found in a whole tree. */
export interface Judgement {
  /** The report for cdk8s; none if the tree may be written. */
  readonly lines: string[];
  readonly manifests: readonly Manifest[];
  readonly issues: readonly Issue[];
}

/** Validates every object below a root, as the API server of its target would. */
export function judgementOn(root: IConstruct): Judgement {
  const { manifests, remarks } = render(root.node.findAll().filter((c): c is ApiObject => ApiObject.isApiObject(c)));
  const issues = [...refusalsIn(root), ...judge(manifests)];
  if (isTold()) {
    tellTargets(root, { manifests, issues, remarks });
    return { lines: [], manifests: [], issues: [] };
  }
  remarks.push(...overwritten(root as Partial<CdkApp>, manifests));
  const failed = remarks.length > 0 || issues.some(isFatal);
  return { lines: failed ? [new SynthError(issues, remarks).message] : [], manifests, issues };
}

/**
 * Begins the account of a synthesis that cdk8s itself writes.
 *
 * @param folder that is written to
 * @returns what ends it, and tells it
 */
export function beginAccount(folder: string | undefined): (judgement: Judgement) => void {
  const started = performance.now();
  mayTell();
  // Who asks for an account wants to know which files it is about; cdk8s does not say.
  const told = process.env.SEXTANT_REPORT === undefined ? undefined : folder;
  const before = told === undefined ? undefined : filesOf(told);
  return ({ manifests, issues }) => {
    const files = told === undefined ? undefined : [...filesOf(told)].filter(([path, stamp]) => before?.get(path) !== stamp).map(([path]) => path);
    const account = new Account(manifests, issues, () => performance.now() - started, files);
    if (folder !== undefined) writeFiles(account.besides(folder));
    tell(account);
  };
}
