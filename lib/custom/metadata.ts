import type { Issue, IssueType } from '../issue';
import { judgeMetadata, type Subject } from '../rules/metadata';
import type { Compiler } from '../schema/compile';
import type { Explainer } from '../schema/explain';
import { isMapping, type Mapping } from '../schema/values';

/** Metadata is ObjectMeta, of a custom resource as of any other object, and of an object within one. */
export class MetadataLaw {
  constructor(private readonly schema: { readonly compiler: Compiler; readonly explainer: Explainer; readonly node: number }, private readonly minor: number) {}

  /** What cannot be read, and fields that there are not. */
  decode(metadata: unknown, path: string): Issue[] {
    const { compiler, explainer, node } = this.schema;
    if (metadata === undefined || metadata === null || compiler.check(node)(metadata)) return [];
    return explainer.explain(node, metadata, path)
      .filter(({ type, rule }) => type === 'TypeInvalid' || type === 'UnknownField' || rule === 'value-has-format' || rule === 'value-is-in-range');
  }

  /** What the rules say of the metadata of an object within another one. Any name without a slash will do, and none. */
  judge(metadata: unknown, path: string): Issue[] {
    const given = isMapping(metadata) ? metadata : {};
    const named = given.name === undefined || given.name === '' || given.name === null ? { ...given, name: 'unnamed' } : given;
    const found = judgeMetadata(named, { ...WITHIN, countsOwners: this.minor >= OWNERS_COUNTED_SINCE });
    return [...found.map(issue => ({ ...issue, path: path + issue.path.slice('metadata'.length) })), ...judgeManagers(given.managedFields, `${path}.managedFields`)];
  }
}

/** From this minor on, the server tells of an owner by its place in the list. */
export const OWNERS_COUNTED_SINCE = 37;

const WITHIN: Subject = {
  namespaced: true,
  name: 'path-segment',
  isNamedByServer: true,
  ignoresPrefix: false,
  finalizersHaveDomains: false,
  keepsGeneration: true,
  countsOwners: false,
  isQuestion: false,
};

const LONGEST_MANAGER = 128;
const LONGEST_SUBRESOURCE = 256;

/** Who manages which fields: the server writes that itself, but for objects within objects. */
function judgeManagers(managers: unknown, path: string): Issue[] {
  if (!Array.isArray(managers)) return [];
  return (managers as unknown[]).flatMap((entry, i) => {
    const { manager, operation, fieldsType, subresource } = isMapping(entry) ? entry : {} as Mapping;
    const found: Issue[] = [];
    const tell = (type: IssueType, field: string, value: unknown, params?: Issue['params']): void => {
      found.push({ rule: 'manager-is-valid', severity: 'error', type, path: `${path}[${i}].${field}`, value, params });
    };
    if (operation !== 'Apply' && operation !== 'Update') tell('Invalid', 'operation', operation ?? '');
    if (fieldsType && fieldsType !== 'FieldsV1') tell('Invalid', 'fieldsType', fieldsType);
    const name = String(manager ?? '');
    if (Buffer.byteLength(name) > LONGEST_MANAGER) tell('TooLong', 'manager', name, { limit: LONGEST_MANAGER });
    if (!/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(name)) tell('Invalid', 'manager', name);
    if (Buffer.byteLength(String(subresource ?? '')) > LONGEST_SUBRESOURCE) tell('TooLong', 'subresource', subresource, { limit: LONGEST_SUBRESOURCE });
    return found;
  });
}
