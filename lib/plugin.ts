import { Issue } from './issue';
import { versionOr } from './kubernetes';
import { sentenceOf, wordsOf } from './messages';
import { withCrds } from './registration';
import { isFatal } from './synth/failure';

export interface ValidationPluginProps {
  /** Kubernetes version, `1.33`. @default - SEXTANT_KUBERNETES, else 1.36 */
  readonly kubernetes?: string;
  /** Files and folders with CustomResourceDefinitions of kinds of your own. @default - the kinds that are shipped alone */
  readonly crds?: readonly string[];
}

/** What cdk8s-cli gives to a plugin, as far as it is used here; by shape, for the CLI is no dependency. */
export interface PluginContext {
  /** Paths of the files that were written. */
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: Readonly<Record<string, string>>): void;
  };
}

export interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly { readonly resourceName: string; readonly locations: readonly string[]; readonly manifestPath: string }[];
}

/**
 * A validation plugin of cdk8s-cli, for a program that uses nothing else of this package. Named by its path, so that the CLI does not install it anew:
 *
 * @example
 * validations:
 *   - package: ./node_modules/cdk8s-sextant
 *     class: ValidationPlugin
 *     version: 0.0.0
 *     properties: { kubernetes: '1.33' }
 */
export class ValidationPlugin {
  constructor(private readonly props: ValidationPluginProps = {}) {}

  public async validate(context: PluginContext): Promise<void> {
    const kubernetes = versionOr(this.props.kubernetes);
    // reading YAML is what only the plugin needs, and whoever imports the package would pay for it
    const { judgeFiles } = await import('./cli/written');
    const { objects, issues } = await judgeFiles(context.manifests, kubernetes, this.props.crds && withCrds(this.props.crds, { kubernetes }));
    for (const issue of issues) context.report.addViolation(violationOf(issue));
    context.report.submit(issues.some(isFatal) ? 'failure' : 'success', { objects: String(objects), kubernetes });
  }
}

function violationOf(issue: Issue): Violation {
  const { name, file, line } = issue.at ?? {};
  const place = [issue.path, line === undefined ? '' : `line ${line}`].filter(part => part !== '').join(', ');
  return {
    ruleName: issue.rule,
    recommendation: `${issue.severity}: ${sentenceOf(issue)}`,
    fix: wordsOf(issue).fix ?? '-',
    violatingResources: [{ resourceName: name ?? 'an object without a name', locations: [place], manifestPath: file ?? '' }],
  };
}
