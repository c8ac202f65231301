/** API groups and keys of labels and annotations that only objects for this mesh have. */
export const marks = ['istio.io', 'istio-injection'];

/** Its own tool takes it for installed. */
export const assumed = true;
