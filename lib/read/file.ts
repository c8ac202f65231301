import { isUtf8 } from 'buffer';
import { readFileSync } from 'fs';
import { orRefuse, UserError } from '../error';
import { printable } from '../messages/words';

/**
 * The text of a file that is read as a whole, without a byte-order mark.
 *
 * @param name what the user calls it, `--crds`
 * @throws UserError for what cannot be read, or is not UTF-8
 */
export function textOfFile(file: string, name: string): string {
  const shown = `${name}: ${printable(file)}`;
  const bytes = orRefuse(() => readFileSync(file), refusal => `${shown}: cannot be read: ${refusal}`);
  if (!isUtf8(bytes)) throw new UserError(`${shown}: this is not UTF-8, save it as UTF-8`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
