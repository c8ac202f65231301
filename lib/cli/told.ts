import { readFileSync } from 'fs';
import { kindOf } from './folder';
import { orRefuse, UserError } from '../error';
import { isMapping } from '../schema/values';
import type { TargetCount } from '../synth/account';

/** What our App or a guarded one said that it validated; see `Account`. */
export interface Told {
  readonly targets: readonly TargetCount[];
  readonly files?: readonly string[];
  /** Files about what each cluster needs. */
  readonly requirements?: readonly ToldFile[];
}

/** A file that the program leaves to be written. */
export interface ToldFile {
  /** As the program says; beside the output folder where it says nothing. */
  readonly folder?: string;
  readonly name: string;
  readonly text: string;
}

/**
 * What the program told, synthesis by synthesis; nothing if nothing of ours is in it.
 * @throws UserError if it wrote something else there
 */
export function toldIn(report: string): Told[] {
  const kind = kindOf(report);
  if (kind === undefined) return [];
  const foreign = (line: string): UserError => new UserError(`the program wrote what is no account of a synthesis to the file that SEXTANT_REPORT names${line}: leave that file to cdk8s-sextant`, 1);
  if (kind !== 'file') throw foreign('');
  const text = orRefuse(() => readFileSync(report, 'utf8'), refusal => `the file that SEXTANT_REPORT names cannot be read: ${refusal}`, 1);
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    let told: unknown;
    try {
      told = JSON.parse(line);
    } catch {
      // it is told below
    }
    if (!isTold(told)) throw foreign(`, line ${index + 1}`);
    return [told];
  });
}

function isTold(told: unknown): told is Told {
  if (!isMapping(told)) return false;
  const { targets, files, requirements } = told;
  const isListOf = (list: unknown, is: (item: unknown) => boolean): boolean => list === undefined || (Array.isArray(list) && list.every(is));
  return Array.isArray(targets) && targets.every(isTarget) && isListOf(files, file => typeof file === 'string') && isListOf(requirements, isFile);
}

function isFile(told: unknown): told is ToldFile {
  if (!isMapping(told)) return false;
  const { folder, name, text } = told;
  return (folder === undefined || typeof folder === 'string') && typeof name === 'string' && /^[-a-z0-9]+\.yaml$/.test(name) && typeof text === 'string';
}

function isTarget(target: unknown): target is TargetCount {
  if (!isMapping(target)) return false;
  const { cluster, kubernetes, objects } = target;
  return (cluster === undefined || typeof cluster === 'string') && typeof kubernetes === 'string' && Number.isSafeInteger(objects) && (objects as number) >= 0;
}
