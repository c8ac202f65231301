/** The user's mistake: printed without a stack. Whatever else is thrown is ours. */
export class UserError extends Error {
  /**
   * @param message what was found, what is accepted and how to mend it
   * @param code exit code: 1 the input is refused, 2 the command line is wrong @default 2
   */
  constructor(message: string, readonly code: 1 | 2 = 2) {
    super(message);
    this.name = 'UserError';
  }
}

/** What the system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EBUSY: 'it is in use, or a mount point',
  EDQUOT: 'no space is left for this user',
  EEXIST: 'something else has that name',
  EFBIG: 'the file is too long',
  EINVAL: 'the system does not take it',
  EIO: 'the device fails',
  EISDIR: 'a folder is in the place of a file',
  ELOOP: 'links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a file is in the place of a folder',
  ENOTEMPTY: 'the folder is not empty',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  EXDEV: 'it lies on another file system',
};

/** Why the system refused something, if it is the system that refused; `permission is denied (EACCES)`. */
export function refusalOf(error: unknown): string | undefined {
  // it may be of another realm
  const { code, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  return `${Object.prototype.hasOwnProperty.call(REASONS, code) ? REASONS[code] : 'the system refuses it'} (${code})`;
}

/** Does what the system may refuse; then that is the user's to mend. */
export function orRefuse<T>(work: () => T, message: (refusal: string) => string, code: 1 | 2 = 2): T {
  try {
    return work();
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal === undefined ? error : new UserError(message(refusal), code);
  }
}
