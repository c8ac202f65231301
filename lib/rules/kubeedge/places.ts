export const DEVICE = 'devices.kubeedge.io/Device';
export const DEVICE_MODEL = 'devices.kubeedge.io/DeviceModel';
export const RULE_ENDPOINT = 'rules.kubeedge.io/RuleEndpoint';
export const EDGE_APPLICATION = 'apps.kubeedge.io/EdgeApplication';
export const NODE_GROUP = 'apps.kubeedge.io/NodeGroup';

const OPERATIONS = 'operations.kubeedge.io';
export const NODE_UPGRADE_JOB = `${OPERATIONS}/NodeUpgradeJob`;
export const CONFIG_UPDATE_JOB = `${OPERATIONS}/ConfigUpdateJob`;
export const IMAGE_PRE_PULL_JOB = `${OPERATIONS}/ImagePrePullJob`;
