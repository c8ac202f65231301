import { remembered } from '../../memory';

const LABEL = /^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$/;
const WILDCARD_LABEL = /^(?:\*|(?:\*-?)?[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)$/;
const LONGEST_LABEL = 63;
const LONGEST_DOMAIN = 255;
const MOST = 2n ** 63n;

/** A label of a domain as the mesh has it: capitals are allowed. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LABEL.test(text);
}

/** Labels with dots between them, the last one no number; one dot may end it. */
export const isDomain = remembered(text => fits(text) && areLabels(text));

/** The same, with `*`, `*name` or `*-name` allowed for the first label. */
export const isWildcardDomain = remembered(text => {
  if (!fits(text)) return false;
  const dot = text.indexOf('.');
  const first = dot < 0 ? text : text.slice(0, dot);
  return first.length <= LONGEST_LABEL && WILDCARD_LABEL.test(first) && (dot < 0 || areLabels(text.slice(dot + 1)));
});

function fits(text: string): boolean {
  return text !== '' && Buffer.byteLength(text) <= LONGEST_DOMAIN;
}

function areLabels(text: string): boolean {
  const labels = text.split('.');
  const last = labels[labels.length - 1] as string;
  if (/^[+-]?\d+$/.test(last) && isInt64(last)) return false;
  return labels.every((label, i) => isLabel(label) || (label === '' && i === labels.length - 1));
}

function isInt64(digits: string): boolean {
  const value = BigInt(digits.replace(/^\+/, ''));
  return value < MOST && value >= -MOST;
}

/** A text with `*` before all that matters. */
export function isWildcard(host: string): boolean {
  return host.startsWith('*');
}

/** Whether there is a name that both hosts stand for. */
export function overlap(a: string, b: string): boolean {
  if (!isWildcard(a) && !isWildcard(b)) return a === b;
  return isWildcard(a) && (!isWildcard(b) || Buffer.byteLength(a) < Buffer.byteLength(b)) ? b.endsWith(a.slice(1)) : a.endsWith(b.slice(1));
}

/** Whether a host stands for no more than another one. */
export function isCovered(host: string, by: string): boolean {
  if (!isWildcard(by)) return host === by;
  return (!isWildcard(host) || Buffer.byteLength(host) >= Buffer.byteLength(by)) && host.slice(isWildcard(host) ? 1 : 0).endsWith(by.slice(1));
}

const KEY = /^(?:([A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)*)\/)?([A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)$/;
const VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;

/** A label's key as the mesh reads it. */
export function isKey(text: string): boolean {
  const [, prefix = '', name] = KEY.exec(text) ?? [];
  return name !== undefined && prefix.length <= 253 && name.length <= LONGEST_LABEL;
}

/** A label's value, of any length. */
export function isValue(text: string): boolean {
  return VALUE.test(text);
}

const TOKEN = /^[!#$%&'*+.^_`|~A-Za-z0-9-]+$/;

/** The name of a header by HTTP's own grammar. */
export function isHeader(text: string): boolean {
  return TOKEN.test(text);
}
