import type { Overload } from '../overload';
import { A, BOOL } from '../type';

/** The emitter writes these out, for not all of their arguments may be needed. */
export const logic: readonly Overload[] = [
  { name: '_?_:_', parameters: [BOOL, A, A], result: A, run: (condition: boolean, a: unknown, b: unknown) => condition ? a : b },
  { name: '_&&_', parameters: [BOOL, BOOL], result: BOOL, run: (a: boolean, b: boolean) => a && b },
  { name: '_||_', parameters: [BOOL, BOOL], result: BOOL, run: (a: boolean, b: boolean) => a || b },
  { name: '!_', parameters: [BOOL], result: BOOL, run: (a: boolean) => !a, source: a => `!${a}` },
];
