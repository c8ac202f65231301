/** API groups and keys of labels and annotations that only objects for Knative have. */
export const marks = ['serving.knative.dev'];
