import type { IssueType } from '../../issue';
import type { SystemRule } from '../system';

/** What a job says of the nodes that it is for. */
export interface Named {
  readonly nodeNames?: readonly string[] | null;
  readonly labelSelector?: object | null;
}

export const WORDS: Pick<SystemRule, 'must' | 'fix'> = {
  must: 'a job names its nodes either by name or by labels',
  fix: ({ type }) => type === 'Required' ? 'set nodeNames or labelSelector' : 'remove nodeNames or labelSelector',
};

/** The two fields, where both or none of them is there. */
export function fieldsOf({ nodeNames, labelSelector }: Named): readonly (keyof Named)[] {
  const hasNames = (nodeNames?.length ?? 0) > 0;
  return hasNames === (labelSelector !== undefined && labelSelector !== null) ? ['nodeNames', 'labelSelector'] : [];
}

export function needed({ nodeNames }: Named): IssueType {
  return (nodeNames?.length ?? 0) > 0 ? 'Forbidden' : 'Required';
}
