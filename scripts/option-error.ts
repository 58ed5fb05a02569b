/** What the caller asked for cannot be done: a mistake in the command line, not in the program or the data. */
export class OptionError extends Error {}
