import { LAST, type Ranges } from './ranges';
import { SCRIPTS } from './scripts';

const DIGIT: Ranges = [0x30, 0x39];
const WORD: Ranges = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
const SPACE: Ranges = [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20];

/** Classes of a backslash and a letter: ASCII only, and no vertical tab among the spaces. */
export const PERL: ReadonlyMap<string, Ranges> = new Map([['d', DIGIT], ['w', WORD], ['s', SPACE]]);

/** Classes in brackets and colons, `[:alpha:]`. */
export const POSIX: ReadonlyMap<string, Ranges> = new Map([
  ['alnum', [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a]],
  ['alpha', [0x41, 0x5a, 0x61, 0x7a]],
  ['ascii', [0x00, 0x7f]],
  ['blank', [0x09, 0x09, 0x20, 0x20]],
  ['cntrl', [0x00, 0x1f, 0x7f, 0x7f]],
  ['digit', DIGIT],
  ['graph', [0x21, 0x7e]],
  ['lower', [0x61, 0x7a]],
  ['print', [0x20, 0x7e]],
  ['punct', [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e]],
  ['space', [0x09, 0x0d, 0x20, 0x20]],
  ['upper', [0x41, 0x5a]],
  ['word', WORD],
  ['xdigit', [0x30, 0x39, 0x41, 0x46, 0x61, 0x66]],
]);

const CATEGORIES = new Set('C Cc Cf Cn Co Cs L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs'.split(' '));

/** Long names of categories, without what stands between their words. */
const ALIASES: ReadonlyMap<string, string> = new Map(`
  C=Other Cc=Control,Cntrl Cf=Format Cn=Unassigned Co=Privateuse Cs=Surrogate L=Letter LC=Lc,Casedletter Ll=Lowercaseletter Lm=Modifierletter
  Lo=Otherletter Lt=Titlecaseletter Lu=Uppercaseletter M=Combiningmark,Mark Mc=Spacingmark Me=Enclosingmark Mn=Nonspacingmark N=Number
  Nd=Decimalnumber,Digit Nl=Letternumber No=Othernumber P=Punctuation,Punct Pc=Connectorpunctuation Pd=Dashpunctuation Pe=Closepunctuation
  Pf=Finalpunctuation Pi=Initialpunctuation Po=Otherpunctuation Ps=Openpunctuation S=Symbol Sc=Currencysymbol Sk=Modifiersymbol Sm=Mathsymbol
  So=Othersymbol Z=Separator Zl=Lineseparator Zp=Paragraphseparator Zs=Spaceseparator
`.trim().split(/\s+/).flatMap(line => {
    const [category = '', names = ''] = line.split('=');
    return names.split(',').map((name): [string, string] => [name, category]);
  }));

/** What the name of a property stands for: a property as JavaScript writes it, without its first letter, or ranges. */
export type Named = ({ readonly property: string } | { readonly ranges: Ranges }) & {
  /** All other characters are meant. */
  readonly isNegated: boolean;
};

/** Looks a property of Unicode up, by a category or by a script. */
export function propertyOf(name: string, isNegated: boolean): Named | undefined {
  // of ASCII letters alone: others are in no name
  const canonical = name.replace(/[-_ ]/g, '').replace(/[A-Z]/g, letter => letter.toLowerCase()).replace(/^[a-z]/, letter => letter.toUpperCase());
  if (canonical === 'Any') return { ranges: [0, LAST], isNegated };
  if (canonical === 'Ascii') return { ranges: [0, 0x7f], isNegated };
  if (canonical === 'Assigned') return { property: '{Cn}', isNegated: !isNegated };
  const category = CATEGORIES.has(canonical) ? canonical : ALIASES.get(canonical);
  if (category !== undefined) return { property: `{${category}}`, isNegated };
  // Of a name of several words, servers of other versions know the form with underscores.
  const script = SCRIPTS.has(canonical) ? canonical : SCRIPTS.has(name) ? name : undefined;
  return script === undefined ? undefined : { property: `{Script=${script}}`, isNegated };
}
