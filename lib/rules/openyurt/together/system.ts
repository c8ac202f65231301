/** API groups that only objects for OpenYurt have. */
export const marks = ['openyurt.io'];
