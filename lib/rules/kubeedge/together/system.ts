/** API groups that only objects for KubeEdge have. */
export const marks = ['kubeedge.io'];
