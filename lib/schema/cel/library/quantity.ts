import { intOf, type Int } from '../integer';
import type { Overload } from '../overload';
import { Quantity } from '../quantity';
import { BOOL, DOUBLE, INT, STRING, opaque } from '../type';
import { CelError } from '../value';

const QUANTITY = opaque('kubernetes.Quantity');

function quantityOf(text: string): Quantity {
  const quantity = Quantity.parse(text);
  if (quantity === undefined) throw new CelError('not a quantity');
  return quantity;
}

function integerOf(quantity: Quantity): Int {
  if (quantity.integer === undefined) throw new CelError('quantity that is no integer');
  return intOf(quantity.integer);
}

function ofInt(value: Int): Quantity {
  return new Quantity(BigInt(value), 0, true);
}

const method = { method: true, since: 29 } as const;
const [one, two, withInt] = [[QUANTITY], [QUANTITY, QUANTITY], [QUANTITY, INT]];

export const overloads: readonly Overload[] = [
  { name: 'isQuantity', parameters: [STRING], result: BOOL, since: 29, run: (text: string) => Quantity.parse(text) !== undefined },
  { name: 'quantity', parameters: [STRING], result: QUANTITY, since: 29, fails: true, run: quantityOf },
  // not called on its argument: `sign(quantity('1'))`
  { name: 'sign', parameters: one, result: INT, since: 29, run: (quantity: Quantity) => quantity.sign },
  { name: 'isInteger', ...method, parameters: one, result: BOOL, run: (quantity: Quantity) => quantity.integer !== undefined },
  { name: 'asInteger', ...method, parameters: one, result: INT, fails: true, run: integerOf },
  { name: 'asApproximateFloat', ...method, parameters: one, result: DOUBLE, run: (quantity: Quantity) => quantity.approximate },
  { name: 'isGreaterThan', ...method, parameters: two, result: BOOL, run: (a: Quantity, b: Quantity) => a.compareTo(b) > 0 },
  { name: 'isLessThan', ...method, parameters: two, result: BOOL, run: (a: Quantity, b: Quantity) => a.compareTo(b) < 0 },
  { name: 'compareTo', ...method, parameters: two, result: INT, run: (a: Quantity, b: Quantity) => a.compareTo(b) },
  { name: 'add', ...method, parameters: two, result: QUANTITY, run: (a: Quantity, b: Quantity) => a.plus(b) },
  { name: 'add', ...method, parameters: withInt, result: QUANTITY, run: (a: Quantity, b: Int) => a.plus(ofInt(b)) },
  { name: 'sub', ...method, parameters: two, result: QUANTITY, run: (a: Quantity, b: Quantity) => a.minus(b) },
  { name: 'sub', ...method, parameters: withInt, result: QUANTITY, run: (a: Quantity, b: Int) => a.minus(ofInt(b)) },
];
