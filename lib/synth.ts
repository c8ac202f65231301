import { App as CdkApp, ApiObject } from 'cdk8s';
import { Issue } from './issue';
import { Account, mayTell, tell } from './synth/account';
import { isFatal, SynthError } from './synth/failure';
import { writeFiles } from './synth/files';
import { ChartOutput, layOut, ManifestFile } from './synth/layout';
import { judge, Manifest, Remark, render, scoped } from './synth/manifest';
import { orderedCharts } from './synth/order';
import { stringifyAll } from './yaml';

export interface SynthOptions {
  /** Runs the validations of the constructs themselves. */
  readonly validateConstructs: () => Remark[];
  /** Whether cdk8s-cli is to be told where each object comes from. */
  readonly recordConstructMetadata: boolean;
}

/** Resolve the order, validate, lay out, write. Nothing is written unless everything is valid. */
export function synth(app: CdkApp, options: SynthOptions): void {
  const started = performance.now();
  const { charts, issues } = prove(app, options);
  const files = layOut(charts, app.yamlOutputType, app.outputFileExtension);
  const texts = new Map(files.map(file => [file.path, textOf(file)]));
  if (options.recordConstructMetadata) texts.set('construct-metadata.json', metadataOf(charts));
  mayTell();
  writeFiles(app.outdir, texts);
  tell(new Account(charts.flatMap(c => c.manifests), issues, performance.now() - started, files.map(f => f.path)));
}

/** All objects as one text, each after its own `---`; valid, or an error. */
export function synthText(app: CdkApp, options: SynthOptions): string {
  return stringifyAll(prove(app, options).charts.flatMap(c => c.manifests.map(m => m.object)));
}

/** Charts and objects in order, rendered and valid. Issues that are left are warnings. */
function prove(app: CdkApp, options: SynthOptions): { charts: ChartOutput[]; issues: Issue[] } {
  const ordered = orderedCharts(app);
  const remarks = options.validateConstructs();
  const rendered = render(ordered.flatMap(c => c.objects));
  const bySource = new Map<ApiObject, Manifest>(rendered.manifests.map(m => [m.source, scoped(m)]));
  const issues = judge(bySource.values());
  remarks.push(...rendered.remarks);
  if (remarks.length > 0 || issues.some(isFatal)) throw new SynthError(issues, remarks);
  return { charts: ordered.map(c => ({ ...c, manifests: c.objects.map(o => bySource.get(o) as Manifest) })), issues };
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
