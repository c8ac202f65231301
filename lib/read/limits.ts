/** The longest JSON value that is read, in UTF-16 units: a List of all that a cluster has is one. */
export const LONGEST_JSON = 256 * 1024 * 1024;

/**
 * The deepest nesting that is read. A server reads ten times that, manifests have a twentieth of it; but near the end of its stack the engine ends the
 * process where a pattern is compiled, which nobody can catch.
 */
export const DEEPEST = 500;

/** The longest YAML document, in UTF-16 units; reading one takes one to three hundred times its length of memory. */
export const LONGEST_YAML = 8 * 1024 * 1024;
