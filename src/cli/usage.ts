/** The call is wrong: one line on standard error and exit status 2. */
export class UsageError extends Error {}
