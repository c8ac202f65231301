import { judgementsOf, type Judged } from './records';
import { Issue } from '../issue';
import { read } from '../read';
import { Registry } from '../schema/registry';

/** Judges the objects of manifests that are already written, each file as a chart; issues name file and line. */
export async function judgeFiles(
  files: readonly string[], kubernetes: string, registry = Registry.default(),
): Promise<{ readonly objects: number; readonly issues: Issue[] }> {
  const issues: Issue[] = [];
  const judged: (Judged & { readonly file: string })[] = [];
  let objects = 0;
  for (const file of files) {
    for await (const entries of read(file, nothing())) {
      for (const entry of entries) {
        for (const judgement of judgementsOf(entry, { kubernetes, registry })) {
          objects += entry.issue ? 0 : 1;
          issues.push(...judgement.issues.map(issue => ({ ...issue, at: issue.at ?? judgement.at })));
          judged.push(...judgement.objects.map(one => ({ ...one, file })));
        }
      }
    }
  }
  const { relateCharts } = await import('../together/charts');
  for (const { index, issue } of relateCharts(judged.map(({ object }) => object), one => judged[one].file)) issues.push(judged[index].place(issue));
  return { objects, issues };
}

async function* nothing(): AsyncGenerator<string> {
  // standard input is not among the files
}
