import { App as CdkApp, AppProps as CdkAppProps } from 'cdk8s';
import { minorOf } from './kubernetes';
import { useCrds } from './registration';
import { synth, SynthOptions, synthText } from './synth';
import { withoutTrace } from './synth/failure';
import { Guard } from './synth/guard';
import { KUBERNETES, mark } from './synth/symbols';

export interface AppProps extends CdkAppProps {
  /**
   * Kubernetes version of what is in no chart of a cluster, `1.33`.
   * @default - SEXTANT_KUBERNETES, else 1.36
   */
  readonly kubernetes?: string;

  /**
   * Files and folders with CustomResourceDefinitions: objects of their kinds are validated by them. A relative path is one from the working directory.
   * @default - the kinds that are shipped alone
   * @see {@link withCrds}
   */
  readonly crds?: readonly string[];

  /**
   * Folder for a file by cluster that says what its manifests need to be there: CustomResourceDefinitions, controllers, flags, and who asks for them.
   * cdk8s takes every YAML file in the output folder for a manifest, so it may not be in there. A relative path is one from the working directory.
   * @default - `requirements` beside the output folder, where that is part of the working directory, else none
   */
  readonly requirements?: string | false;
}

/**
 * An app as cdk8s's, that validates every object before it writes any, writes all files or none, and takes time linear in charts and objects.
 * Objects of any origin are validated: our bindings and constructs, cdk8s-plus, `Include`, `Helm`.
 */
export class App extends CdkApp {
  private readonly options: SynthOptions;

  constructor(props: AppProps = {}) {
    super(props);
    if (props.kubernetes !== undefined) mark(this, KUBERNETES, `1.${minorOf(props.kubernetes)}`);
    if (props.crds !== undefined) useCrds(this, props.crds, { kubernetes: props.kubernetes });
    const guard = new Guard(this, false);
    this.options = {
      validateConstructs: () => guard.others(),
      requirements: props.requirements,
      recordConstructMetadata: props.recordConstructMetadata ?? process.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true',
    };
  }

  /**
   * Writes the manifests to `outdir`, a folder for each cluster.
   * @throws SynthError whose message is the report, if something may not be written; then the folder is as it was
   */
  public synth(): void {
    try {
      synth(this, this.options);
    } catch (error) {
      throw withoutTrace(error); // node-do-not-add-exception-line
    }
  }

  /** All manifests as one YAML text, each document after its own `---`. */
  public synthYaml(): string {
    try {
      return synthText(this, this.options);
    } catch (error) {
      throw withoutTrace(error); // node-do-not-add-exception-line
    }
  }
}
