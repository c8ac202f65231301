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
