import type { Issue } from '../issue';
import type { Words } from '../messages';
import { numberOf, quoted, textOf, typeNamed } from './words';

/** Why a text does not parse. None quotes the text: it may be a Secret. */
const WHY: Readonly<Record<string, Words>> = {
  'empty': { reason: 'there is no object here', fix: 'write one object, or remove the line' },
  'too-deep': { reason: 'the nesting is deeper than 500 levels', fix: 'nest less' },
  'lists-too-deep': { reason: 'the Lists are nested too deep', fix: 'put the objects into one List' },
  'too-long': { reason: 'this is longer than 256 MiB, it is not read', fix: 'write one object a line, in a file that ends in .jsonl' },
  'too-long-rest': { reason: 'this is longer than 256 MiB, it and what follows are not read', fix: 'write one object a line, in a file that ends in .jsonl' },
  'unread': { reason: 'what begins here is not read, after a hundred objects that do not end', fix: 'mend those above first, or write one object a line, in a file that ends in .jsonl' },
  'utf-8': { reason: 'this is not UTF-8', fix: 'save the file as UTF-8' },
  'no-utf-8': { reason: 'the file is not UTF-8: it begins as UTF-16 or binary data do', fix: 'save it as UTF-8, as by: iconv -f UTF-16 -t UTF-8' },
  'json': { reason: 'this is not valid JSON' },
  'json-value': { reason: 'a JSON value is expected here' },
  'json-key': { reason: 'a key in double quotes is expected here' },
  'json-colon': { reason: 'a colon is expected after the key' },
  'json-comma': { reason: 'a comma or a closing bracket is expected here' },
  'json-end': { reason: 'nothing more is expected after the object', fix: 'write each object on its own line' },
  'json-incomplete': { reason: 'the text ends before the object does', fix: 'close what is open' },
  'yaml-too-long': { reason: 'the document is longer than 8 MiB, or has more than 2.5 million words and signs; it is not read', fix: 'write each object as a document of its own, or give a long List as JSON' },
  'yaml-control': { reason: 'a control character is not allowed in YAML', fix: 'remove it, or write it as an escape in double quotes' },
  'yaml-null-key': { reason: 'a key must be a text, null was found', fix: 'write a key before the colon, or quote it if it is meant as text' },
  'yaml-cycle': { reason: 'the alias stands for what contains it' },
  'yaml-number': { reason: 'infinity and NaN are no values that an object can have', fix: 'quote it if it is meant as text' },
  'yaml-merge': { reason: 'what is merged with << must be a mapping or a list of mappings', fix: 'quote the key if it is meant as text' },
  'yaml-ALIAS_PROPS': { reason: 'an alias has no tag and no anchor of its own' },
  'yaml-BAD_ALIAS': { reason: 'an alias is used that no anchor before it defines', fix: 'quote a text that begins with *' },
  'yaml-BAD_DIRECTIVE': { reason: 'the directive is not one of YAML' },
  'yaml-BAD_DQ_ESCAPE': { reason: 'the backslash in double quotes begins no escape', fix: 'double the backslash, or use single quotes' },
  'yaml-BAD_INDENT': { reason: 'the indentation does not fit what is around it', fix: 'align it with its neighbours' },
  'yaml-BAD_PROP_ORDER': { reason: 'tags and anchors must come before what they belong to' },
  'yaml-BAD_SCALAR_START': { reason: 'an unquoted text cannot begin with this character', fix: 'quote the text' },
  'yaml-BLOCK_AS_IMPLICIT_KEY': { reason: 'a mapping cannot begin within a line like this', fix: 'quote a text that holds ": ", or begin a new line' },
  'yaml-BLOCK_IN_FLOW': { reason: 'within [ ] and { } only lists and mappings in brackets are allowed' },
  'yaml-DUPLICATE_KEY': { reason: 'the key is already set in this mapping', fix: 'keep one of the two' },
  'yaml-KEY_OVER_1024_CHARS': { reason: 'a key is longer than 1024 characters' },
  'yaml-MISSING_CHAR': { reason: 'a character is missing: a closing quote or bracket, a comma, a colon or a space' },
  'yaml-MULTILINE_IMPLICIT_KEY': { reason: 'a key must be on one line', fix: 'look for a missing colon or quote before this line' },
  'yaml-MULTIPLE_ANCHORS': { reason: 'a value can have one anchor' },
  'yaml-MULTIPLE_TAGS': { reason: 'a value can have one tag' },
  'yaml-NON_STRING_KEY': { reason: 'a key must be a text, no list and no mapping', fix: 'quote what begins with { or [, such as a template' },
  'yaml-RESOURCE_EXHAUSTION': { reason: 'the aliases expand to too much', fix: 'write the values out' },
  'yaml-TAB_AS_INDENT': { reason: 'tabs are not allowed as indentation', fix: 'indent with spaces' },
  'yaml-TAG_RESOLVE_FAILED': { reason: 'the value does not fit its tag' },
  'yaml-BAD_COLLECTION_TYPE': { reason: 'the tag does not fit a mapping or list' },
  'yaml-UNEXPECTED_TOKEN': { reason: 'this is not expected here', fix: 'quote the text, or look for a missing quote or bracket before this line' },
};

/** Why a CustomResourceDefinition cannot be used. */
const UNUSABLE: Readonly<Record<string, (found: string) => string>> = {
  'mapping': () => 'this must be a mapping',
  'list': () => 'this must be a list',
  'text': () => 'this must be a string',
  'number': () => 'this must be a number',
  'empty': () => 'there is no version in it',
  'type': found => `${quoted(found)} is no type of a schema`,
  'version': found => `${quoted(found)} is not apiextensions.k8s.io/v1`,
  'pattern': () => 'this is no pattern of RE2',
  'reference': () => 'a definition may not refer to another one',
  'too-deep': () => 'the schema nests deeper than 500 levels',
};

export const parsing: Readonly<Record<string, (issue: Issue) => Words>> = {
  'input-parses': issue => {
    const why = textOf(issue, 'why') ?? '';
    const words = Object.prototype.hasOwnProperty.call(WHY, why) ? WHY[why] : { reason: `this is not valid ${why.startsWith('yaml') ? 'YAML' : 'input'}` };
    const line = numberOf(issue, 'line');
    const column = numberOf(issue, 'column');
    const where = line === undefined ? '' : column === undefined ? `line ${line}: ` : `line ${line}, column ${column}: `;
    return { ...words, reason: `${where}${words.reason}` };
  },
  'value-is-data': issue => ({ reason: `a ${textOf(issue, 'found') ?? 'value'} is no data, and cannot be written`, fix: 'write what it returns, or leave the field out' }),
  'number-is-finite': () => ({ reason: 'a number must be finite, for JSON has no other' }),
  'list-has-items': () => ({ reason: 'a List must have items, and they must be a list', fix: 'write its objects below items' }),
  'object-fits': issue => {
    const size = numberOf(issue, 'size');
    return {
      reason: `the object takes ${size === undefined ? 'too many' : size} bytes as JSON, a server reads at most ${numberOf(issue, 'limit') ?? 3145728}`,
      fix: 'divide it, or keep what is long elsewhere',
    };
  },
  'schema-is-usable': issue => {
    const why = textOf(issue, 'why') ?? '';
    return { reason: `the definition cannot be used: ${Object.prototype.hasOwnProperty.call(UNUSABLE, why) ? UNUSABLE[why](textOf(issue, 'found') ?? '') : 'it is broken'}` };
  },
  'object-is-a-mapping': issue => ({
    reason: `an object must be a mapping with apiVersion and kind, ${typeNamed(textOf(issue, 'found') ?? 'something else')} was found`,
  }),
};
