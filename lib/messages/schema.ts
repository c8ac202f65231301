import type { Issue } from '../issue';
import type { Words } from '../messages';
import { during, notIn } from './kinds';
import { counted, didYouMean, joined, listOf, numberOf, quoted, span, textOf, typeNamed } from './words';

/** How many allowed values are named. */
const NAMED = 12;

/** Examples of the formats that are not self-evident. */
const FORMATS: Readonly<Record<string, string>> = {
  'byte': 'base64 text, "aGVsbG8="',
  'date': 'a date, "2026-01-31"',
  'date-time': 'a time of RFC 3339, "2026-01-31T12:00:00Z"',
  'datetime': 'a time of RFC 3339, "2026-01-31T12:00:00Z"',
  'duration': 'a duration, "1h30m"',
  'quantity': 'a quantity, "500m", "1.5" or "2Gi"',
  'int-or-string': 'a whole number or a string',
  'ipv4': 'an IPv4 address, "192.0.2.1"',
  'ipv6': 'an IPv6 address, "2001:db8::1"',
  'cidr': 'an address range, "192.0.2.0/24"',
  'mac': 'a MAC address, "00:00:5e:00:53:01"',
  'uri': 'a URI, "https://example.com/"',
  'email': 'an e-mail address, "me@example.com"',
  'hostname': 'a host name, "www.example.com"',
  'uuid': 'a UUID',
};

export const schema: Readonly<Record<string, (issue: Issue) => Words>> = {
  'field-is-known': issue => ({
    reason: 'there is no such field',
    fix: didYouMean(listOf(issue, 'known')) ?? 'remove it, or look whether it belongs one level higher or deeper',
  }),
  'field-is-in-version': issue => {
    const gate = textOf(issue, 'gate');
    return {
      reason: `the field exists ${during(issue)}${notIn(issue)}${gate === undefined ? '' : ` (feature gate ${gate})`}`,
      fix: 'remove it for this version, or choose a version of Kubernetes that has it',
    };
  },
  'field-is-unique': () => ({ reason: 'the field is set twice', fix: 'keep one of the two' }),
  'expression-holds': issue => {
    const own = textOf(issue, 'told') ?? textOf(issue, 'message');
    return { reason: own ?? `failed rule: ${textOf(issue, 'expression') ?? ''}` };
  },
  'expression-has-result': issue => ({ reason: `a rule has no result here (${textOf(issue, 'told') ?? 'it fails'}): ${textOf(issue, 'expression') ?? ''}` }),
  'expression-ends': issue => ({
    reason: issue.params?.alone === false ? 'all rules together take too long, and no more are asked' : `a rule takes too long: ${textOf(issue, 'expression') ?? ''}`,
    fix: 'make lists and texts shorter',
  }),
  'field-is-set': () => ({ reason: 'must be set', fix: 'add the field' }),
  'value-has-type': issue => {
    const expected = textOf(issue, 'expected') ?? 'another type';
    const found = textOf(issue, 'found');
    const text = found !== 'string' && expected === 'string' && ['integer', 'number', 'boolean'].includes(found ?? '');
    return {
      reason: `must be ${typeNamed(expected)}${found === undefined ? '' : `, ${typeNamed(found)} was found`}`,
      fix: text ? 'quote it' : issue.params?.written === undefined ? undefined : 'write it without a fraction and an exponent',
    };
  },
  'value-is-allowed': issue => {
    const allowed = listOf(issue, 'allowed').map(quoted);
    return {
      reason: allowed.length === 0 ? 'the value is not allowed' : `allowed: ${joined(allowed, 'and', NAMED)}`,
      fix: didYouMean(listOf(issue, 'close')),
    };
  },
  'value-is-in-version': issue => ({
    reason: `the value is allowed ${during(issue)}${notIn(issue)}`,
    fix: 'choose another value for this version, or a version of Kubernetes that has it',
  }),
  'value-is-in-range': issue => {
    const minimum = numberOf(issue, 'minimum');
    const maximum = numberOf(issue, 'maximum');
    const of = numberOf(issue, 'multipleOf');
    const ends = { minimum: issue.params?.exclusiveMinimum === true, maximum: issue.params?.exclusiveMaximum === true };
    const multiples = of === undefined ? '' : `multiples of ${of} are allowed`;
    if (minimum === undefined && maximum === undefined && of !== undefined) return { reason: multiples };
    return { reason: `${span(minimum, maximum, ends)} is allowed${of === undefined ? '' : `, ${multiples}`}` };
  },
  'value-fits-pattern': issue => ({ reason: `must match ${quoted(textOf(issue, 'pattern') ?? '')}` }),
  'value-has-format': issue => {
    const format = textOf(issue, 'format') ?? '';
    return { reason: `must be ${Object.prototype.hasOwnProperty.call(FORMATS, format) ? FORMATS[format] : `of format ${format}`}` };
  },
  'text-has-length': issue => ({ reason: `${sized(issue, 'minLength', 'maxLength', 'character')} allowed` }),
  'list-has-size': issue => ({ reason: `${sized(issue, 'minItems', 'maxItems', 'item')} allowed` }),
  'map-has-size': issue => ({ reason: `${sized(issue, 'minProperties', 'maxProperties', 'entry', 'entries')} allowed` }),
  'items-are-unique': issue => {
    const key = listOf(issue, 'key').map(String);
    return {
      reason: key.length === 0 ? 'each item is allowed once' : `each ${joined(key, 'and')} is allowed once in the list`,
      fix: 'remove one of the two',
    };
  },
  'value-matches-one': issue => {
    const keyword = textOf(issue, 'keyword') ?? '';
    const fields = listOf(issue, 'fields').map(set => joined((set as string[]).map(quoted), 'and'));
    if (fields.length > 0 && Object.prototype.hasOwnProperty.call(SETS, keyword)) return { reason: `${SETS[keyword]} ${joined(fields, 'or', NAMED)}` };
    return { reason: MATCHES[keyword] ?? 'must match the alternatives of the schema' };
  },
};

/** Where the alternatives only name the fields that each wants. */
const SETS: Readonly<Record<string, string>> = { oneOf: 'must set exactly one of', anyOf: 'must set at least one of', not: 'must not set' };

const MATCHES: Readonly<Record<string, string>> = {
  oneOf: 'must match exactly one of the alternatives of the schema',
  anyOf: 'must match at least one of the alternatives of the schema',
  allOf: 'must match each part of the schema',
  not: 'must not match what the schema rules out',
};

/** `1 to 63 characters are`, `1 character is` */
function sized(issue: Issue, least: string, most: string, one: string, many = `${one}s`): string {
  const minimum = numberOf(issue, least);
  const maximum = numberOf(issue, most);
  if (minimum !== undefined && minimum === maximum) return `exactly ${counted(minimum, one, many)} ${minimum === 1 ? 'is' : 'are'}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${counted(maximum, one, many)} are`;
  if (minimum !== undefined) return `${minimum} or more ${many} are`;
  return maximum === undefined ? `another number of ${many} is` : `at most ${counted(maximum, one, many)} ${maximum === 1 ? 'is' : 'are'}`;
}
