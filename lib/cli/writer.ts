import type { Issue, Verdict, Where } from '../issue';
import { recordOf, TextReport } from '../report';

/** What was judged so far. */
export interface Tally {
  objects: number;
  accept: number;
  reject: number;
  unknown: number;
  /** Objects that a server takes but that can never run. */
  doomed: number;
  /** Objects that do not fit the others; absent where this is not asked. */
  unfit?: number;
  readonly kubernetes: string;
  /** When the work began, of `process.hrtime.bigint()`. */
  readonly since: bigint;
}

export type WriteObject = (index: number, at: Where, verdict: Verdict, issues: readonly Issue[]) => string;

/** One output format, written piece by piece. */
export interface Writer {
  readonly object: WriteObject;
  begin(tally: Tally): string;
  end(tally: Tally): string;
}

export function writerOf(format: 'text' | 'json' | 'jsonl'): Writer {
  return { text, json, jsonl }[format]();
}

function jsonl(): Writer {
  return {
    begin: () => '',
    object: (index, at, verdict, issues) => `${JSON.stringify(recordOf(index, at, verdict, issues))}\n`,
    end: () => '',
  };
}

function json(): Writer {
  return {
    begin: tally => `{"kubernetes":${JSON.stringify(tally.kubernetes)},"objects":[`,
    object: (index, at, verdict, issues) => `${index === 0 ? '' : ','}\n${JSON.stringify(recordOf(index, at, verdict, issues))}`,
    end: ({ objects, accept, reject, unknown, doomed, unfit }) => `\n],"summary":${JSON.stringify({ objects, accept, reject, unknown, doomed, unfit })}}\n`,
  };
}

function text(): Writer {
  const report = new TextReport();
  return {
    begin: () => '',
    object: (_index, at, _verdict, issues) => (issues.length === 0 ? '' : report.object(issues, at)),
    end: tally => `${report.rest()}${summaryOf(tally)}\n`,
  };
}

/** `12 objects: 10 accepted, 1 rejected, 1 unknown, in 0.12 s, for Kubernetes 1.36` */
export function summaryOf(tally: Tally): string {
  const seconds = Number(process.hrtime.bigint() - tally.since) / 1e9;
  const doomed = tally.doomed === 0 ? '' : `, ${tally.doomed} that can never run`;
  const unfit = tally.unfit ? `, ${tally.unfit} that ${tally.unfit === 1 ? 'does' : 'do'} not fit the others` : '';
  return `${tally.objects} ${tally.objects === 1 ? 'object' : 'objects'}: ${tally.accept} accepted, ${tally.reject} rejected, ${tally.unknown} unknown${doomed}${unfit}, `
    + `in ${seconds.toFixed(2)} s, for Kubernetes ${tally.kubernetes}`;
}
