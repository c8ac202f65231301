import type { Document, DocumentOptions, ParseOptions, SchemaOptions, YAMLError } from 'yaml';
import { composed } from './composed';
import { expansionOf } from './expansion';
import { settle, type Fault } from './tree';

/** Characters that no YAML may hold, not even in a comment. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Why a text is no YAML document that can be used, as a key of `messages.ts`, and where. */
export interface Broken {
  readonly why: string;
  readonly offset?: number;
}

/** What one YAML document says. */
export interface Composed {
  readonly document: Document;
  readonly value: unknown;
  /** Its length with its aliases written out, in UTF-16 units. */
  readonly length: number;
}

/** Reads a text that is one YAML document; what is wrong with it first is told. It takes time linear in the text, whatever it holds. */
export function documentIn(text: string, options: ParseOptions & DocumentOptions & SchemaOptions): Composed | Broken {
  const control = text.search(CONTROL);
  if (control >= 0) return { why: 'yaml-control', offset: control };
  try {
    // the library compares each key with all others
    const read = composed(text, { ...options, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    if (read === undefined) return { why: 'yaml-too-long' };
    const { documents: [document, more], error = document?.errors[0], deep } = read;
    const { fault: unfit, hasAliases } = settle(document?.contents);
    const broken = first(deep === undefined ? undefined : { why: 'too-deep', offset: deep }, first(brokenBy(error), unfit));
    if (broken !== undefined) return broken;
    if (document === undefined) return { why: 'too-deep' };
    if (more !== undefined) return { why: 'yaml-UNEXPECTED_TOKEN', offset: more.range?.[0] };
    const { fault, weight } = hasAliases ? expansionOf(document.contents, text.length) : { fault: undefined, weight: 0 };
    if (fault !== undefined) return fault;
    return { document, value: document.toJS({ maxAliasCount: -1 }) as unknown, length: Math.max(text.length, weight) };
  } catch (error) {
    // the library throws for a merge of what is no mapping, and where the nesting exceeds the stack
    if (error instanceof ReferenceError) return { why: 'yaml-BAD_ALIAS' };
    return { why: error instanceof RangeError ? 'too-deep' : 'yaml-merge' };
  }
}

/** What comes first in the text; of two at one place the former. */
function first(a: Fault | undefined, b: Fault | undefined): Fault | undefined {
  return a === undefined || (b !== undefined && b.offset < a.offset) ? b : a;
}

function brokenBy(error: YAMLError | undefined): Fault | undefined {
  return error && { why: whyOf(error), offset: error.pos[0] };
}

function whyOf({ code, message }: { readonly code: string; readonly message: string }): string {
  // while it composes, the library has no other resource to exhaust than the stack
  if (code === 'RESOURCE_EXHAUSTION') return 'too-deep';
  // within brackets no indentation is wrong: what is missing is the one that closes
  return code === 'BAD_INDENT' && / end with a [}\]]$/.test(message) ? 'yaml-MISSING_CHAR' : `yaml-${code}`;
}
