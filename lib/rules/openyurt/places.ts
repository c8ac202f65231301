export const NODE_POOL = 'apps.openyurt.io/NodePool';
export const YURT_APP_SET = 'apps.openyurt.io/YurtAppSet';
export const YURT_STATIC_SET = 'apps.openyurt.io/YurtStaticSet';
export const GATEWAY = 'raven.openyurt.io/Gateway';
