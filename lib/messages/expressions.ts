import type { Issue } from '../issue';
import { joined, listOf, numberOf, textOf } from './words';

/** Why an expression does not compile, and where in it. */
export function compileFault(issue: Issue): string {
  const [line, column] = [numberOf(issue, 'line'), numberOf(issue, 'column')];
  const where = line === undefined ? '' : ` (line ${line}, column ${column})`;
  return `${faultOf(issue)}${where}`;
}

function faultOf(issue: Issue): string {
  const name = textOf(issue, 'name') ?? '';
  const type = textOf(issue, 'type') ?? '';
  const found = textOf(issue, 'found');
  switch (textOf(issue, 'what')) {
    case 'syntax': return found === undefined || found === '' ? 'the expression ends too early' : `the expression cannot be read at "${found}"`;
    case 'size': return 'the expression is too long, or nested too deeply';
    case 'literal': return `no number or text can be read in "${found ?? ''}"`;
    case 'reserved': return `the word "${name}" is reserved`;
    case 'macro': return `${textOf(issue, 'macro') ?? 'the macro'} takes another argument here`;
    case 'undeclared': return `there is nothing called "${name}" here`;
    case 'undefined-field': return `there is no field "${name}"`;
    case 'no-fields': return `a value of type ${type} has no fields`;
    // `_+_` is how the language writes the operator `+`
    case 'no-overload': return `no "${name.replace(/[_@]/g, '')}" takes values of type ${joined(listOf(issue, 'types').map(String), 'and', 10)}`;
    case 'no-range': return `a value of type ${type} has no elements to go through`;
    case 'type': return `${textOf(issue, 'wanted') ?? 'another type'} is needed, ${type} was found`;
    case 'no-type': return `there is no type "${name}"`;
    case 'argument': return `the argument of "${name}" is not valid`;
    case 'result': return `the result must be ${joined(listOf(issue, 'wanted').map(String), 'or', 10)}, not ${type}`;
    default: return 'the expression does not compile';
  }
}
