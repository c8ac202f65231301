import type { Overload } from './overload';
import { arithmetic } from './standard/arithmetic';
import { collections } from './standard/collections';
import { comparison } from './standard/comparison';
import { conversions } from './standard/conversions';
import { logic } from './standard/logic';
import { texts } from './standard/texts';
import { times } from './standard/times';

/** The functions and operators of the language itself. */
export const standard: readonly Overload[] = [...logic, ...comparison, ...arithmetic, ...collections, ...texts, ...conversions, ...times];
