import { App as CdkApp, ApiObject } from 'cdk8s';
import { refusalsIn } from './cluster/asked';
import { Account, mayTell, tell } from './synth/account';
import { isFatal, SynthError } from './synth/failure';
import { writeFiles } from './synth/files';
import { isTold } from './synth/guard';
import { ChartOutput, layOut, ManifestFile } from './synth/layout';
import { judge, Manifest, Remark, render, scoped } from './synth/manifest';
import { orderedCharts } from './synth/order';
import { Told, tellTargets } from './synth/targets';
import { stringifyAll } from './yaml';

export interface SynthOptions {
  /** Runs the validations of the constructs themselves. */
  readonly validateConstructs: () => Remark[];
  /** Whether cdk8s-cli is to be told where each object comes from. */
  readonly recordConstructMetadata: boolean;
  /** Folder for what each cluster needs. @default - `requirements` beside the output folder, where that is part of the working directory */
  readonly requirements?: string | false;
}

/** Resolve the order, validate, lay out, write. Nothing is written unless everything is valid. */
export function synth(app: CdkApp, options: SynthOptions): void {
  const started = performance.now();
  const proof = look(app, options);
  if (isTold()) return tellTargets(app, proof);
  const { charts, issues } = proven(proof);
  const files = layOut(charts, app.yamlOutputType, app.outputFileExtension);
  const texts = new Map(files.map(file => [file.path, textOf(file)]));
  if (options.recordConstructMetadata) texts.set('construct-metadata.json', metadataOf(charts));
  mayTell();
  const account = new Account(proof.manifests, issues, () => performance.now() - started, files.map(f => f.path), options.requirements);
  writeFiles([{ folder: app.outdir, files: texts }, ...account.besides(app.outdir)]);
  tell(account);
}

/** All objects as one text, each after its own `---`; valid, or an error. */
export function synthText(app: CdkApp, options: SynthOptions): string {
  return stringifyAll(proven(look(app, options)).charts.flatMap(c => c.manifests.map(m => m.object)));
}

/** Charts and objects in order, rendered, and what is to be said of them. */
interface Proof extends Told {
  readonly charts: ChartOutput[];
}

function look(app: CdkApp, options: SynthOptions): Proof {
  const ordered = orderedCharts(app);
  const remarks = options.validateConstructs();
  const rendered = render(ordered.flatMap(c => c.objects));
  const bySource = new Map<ApiObject, Manifest>(rendered.manifests.map(m => [m.source, scoped(m)]));
  const manifests = [...bySource.values()];
  const charts = ordered.map(c => ({ ...c, manifests: c.objects.flatMap(o => bySource.get(o) ?? []) }));
  return { charts, manifests, issues: [...refusalsIn(app), ...judge(manifests)], remarks: [...remarks, ...rendered.remarks] };
}

/** Issues that are left are warnings. */
function proven(proof: Proof): Proof {
  const { issues, remarks } = proof;
  if (remarks.length > 0 || issues.some(isFatal)) throw new SynthError(issues, remarks);
  return proof;
}

function textOf(file: ManifestFile): string {
  // a chart without objects has a file, too, as in cdk8s
  return stringifyAll(file.manifests.map(m => m.object)) || '---\n';
}

/** What cdk8s-cli tells its validation plugins about where an object comes from. */
function metadataOf(charts: readonly ChartOutput[]): string {
  const resources = Object.fromEntries(charts.flatMap(c => c.objects).map(object => [object.name, { path: object.node.path }]));
  return JSON.stringify({ version: '1.0.0', resources });
}
