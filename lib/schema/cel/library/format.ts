import { withoutDash } from '../../../rules/names';
import { customFormats } from '../../formats';
import { Opaque } from '../opaque';
import type { Overload } from '../overload';
import { STRING, listOf, opaque, optionalOf } from '../type';
import { isUrl } from '../url';
import { Optional } from '../value';

const FORMAT = opaque('kubernetes.NamedFormat');

/** What a text lacks, a sentence each. */
type Faults = (text: string) => string[];

const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const NAME = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

function within(bytes: number, text: string): string[] {
  return Buffer.byteLength(text) > bytes ? [`at most ${bytes} bytes are allowed`] : [];
}

function like(form: RegExp, words: string, text: string): string[] {
  return form.test(text) ? [] : [words];
}

const label: Faults = text => [
  ...within(63, text),
  ...like(LABEL, SUBDOMAIN.test(text) ? 'dots are not allowed' : 'lower-case letters, digits and "-" are allowed, a letter or digit at both ends', text),
];
const subdomain: Faults = text => [...within(253, text), ...like(SUBDOMAIN, 'labels of lower-case letters, digits and "-" with dots between them are allowed', text)];
const label1035: Faults = text => [...within(63, text), ...like(LABEL_1035, 'lower-case letters, digits and "-" are allowed, a letter first', text)];
const labelValue: Faults = text => [...within(63, text), ...text === '' ? [] : like(NAME, 'letters, digits, "-", "_" and "." are allowed, a letter or digit at both ends', text)];

const qualifiedName: Faults = text => {
  const parts = text.split('/');
  if (parts.length > 2) return ['one "/" is allowed, between a domain and a name'];
  const name = parts[parts.length - 1] as string;
  const domain = parts.length === 1 ? [] : parts[0] === '' ? ['the domain is empty'] : subdomain(parts[0] as string).map(fault => `domain: ${fault}`);
  const length = name === '' ? ['the name is empty'] : within(63, name);
  return [...domain, ...length, ...like(NAME, 'name: letters, digits, "-", "_" and "." are allowed, a letter or digit at both ends', name)];
};

/** A text that something is put behind: a dash at its end counts as part of a longer word. */
function prefix(faults: Faults): Faults {
  return text => faults(/^[\x00-\x7f]*$/.test(text) ? withoutDash(text) : text);
}

function is(test: (text: string) => boolean, words: string): Faults {
  return text => test(text) ? [] : [words];
}

class NamedFormat extends Opaque {
  readonly type = 'kubernetes.NamedFormat';

  constructor(readonly name: string, readonly faults: Faults) {
    super();
  }

  equals(other: NamedFormat): boolean {
    return this.name === other.name;
  }
}

const FAULTS: Readonly<Record<string, Faults>> = {
  dns1123Label: label,
  dns1123Subdomain: subdomain,
  dns1035Label: label1035,
  qualifiedName,
  dns1123LabelPrefix: prefix(label),
  dns1123SubdomainPrefix: prefix(subdomain),
  dns1035LabelPrefix: prefix(label1035),
  labelValue,
  uri: is(isUrl, 'not a URI'),
  uuid: is(customFormats.uuid, 'not a UUID'),
  byte: is(customFormats.byte, 'not base64'),
  date: is(customFormats.date, 'not a date'),
  datetime: is(customFormats.datetime, 'not a date with its time'),
};

const formats = new Map(Object.entries(FAULTS).map(([name, faults]) => [name, new NamedFormat(name, faults)]));

function named(name: string): Optional {
  const format = formats.get(name);
  return format === undefined ? Optional.NONE : Optional.of(format);
}

function validate(format: NamedFormat, text: string): Optional {
  const faults = format.faults(text);
  return faults.length === 0 ? Optional.NONE : Optional.of(faults);
}

export const overloads: readonly Overload[] = [
  { name: 'format.named', parameters: [STRING], result: optionalOf(FORMAT), since: 32, run: named },
  { name: 'validate', method: true, parameters: [FORMAT, STRING], result: optionalOf(listOf(STRING)), since: 32, run: validate },
  ...[...formats].map(([name, format]): Overload => ({ name: `format.${name}`, parameters: [], result: FORMAT, since: 32, run: () => format })),
];
