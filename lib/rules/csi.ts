import { demand, demandRange, rangeOf } from './check';
import { milliOf } from './quantity';
import { Rules } from './rule';
import { demandDriver, driverOf } from './volume-source';
import type { CSIDriverSpec, CSINodeDriver, CSINodeSpec, CSIStorageCapacityProps } from '../../generated/bindings/kubernetes/storage/v1';
import { lawOf } from '../messages/naming';

const DRIVER = 'storage/v1.CSIDriverSpec';
const GROUP_POLICIES: ReadonlySet<string> = new Set(['ReadWriteOnceWithFSType', 'File', 'None']);
const LIFECYCLES: ReadonlySet<string> = new Set(['Persistent', 'Ephemeral']);
/** In seconds: 10 minutes to about 136 years. */
const TOKEN_LIFETIME = [600, 2 ** 32] as const;
const LONGEST_NODE = 256;

export const rules: Rules = {
  'driver-group-policy-is-known': {
    on: DRIVER,
    must: `one of ${[...GROUP_POLICIES].join(', ')} is allowed`,
    check({ fsGroupPolicy }: CSIDriverSpec, report) {
      if (fsGroupPolicy !== undefined && !GROUP_POLICIES.has(fsGroupPolicy)) report('NotSupported', 'fsGroupPolicy', fsGroupPolicy);
    },
  },

  'driver-lifecycle-is-known': {
    on: DRIVER,
    must: `one of ${[...LIFECYCLES].join(', ')} is allowed`,
    check({ volumeLifecycleModes = [] }: CSIDriverSpec, report) {
      for (const mode of volumeLifecycleModes) if (!LIFECYCLES.has(mode)) report('NotSupported', 'volumeLifecycleModes', mode);
    },
  },

  'driver-audience-is-unique': {
    on: DRIVER,
    must: 'a token is asked for once for each audience',
    check({ tokenRequests = [] }: CSIDriverSpec, report) {
      const audiences = new Set<string>();
      tokenRequests.forEach(({ audience = '' }, i) => {
        if (audiences.has(audience)) report('Duplicate', `tokenRequests[${i}].audience`, audience);
        audiences.add(audience);
      });
    },
  },

  'driver-token-lifetime-is-in-range': {
    on: DRIVER,
    must: issue => `${rangeOf(issue)}, in seconds`,
    check({ tokenRequests = [] }: CSIDriverSpec, report) {
      tokenRequests.forEach(({ expirationSeconds }, i) => demandRange(report, `tokenRequests[${i}].expirationSeconds`, expirationSeconds, ...TOKEN_LIFETIME));
    },
  },

  'driver-period-is-in-range': {
    on: DRIVER,
    since: 35,
    must: issue => `${rangeOf(issue)}, in seconds`,
    check({ nodeAllocatableUpdatePeriodSeconds }: CSIDriverSpec, report) {
      demandRange(report, 'nodeAllocatableUpdatePeriodSeconds', nodeAllocatableUpdatePeriodSeconds, 10);
    },
  },

  'driver-secrets-have-tokens': {
    on: DRIVER,
    must: 'tokens come in secrets only where tokenRequests asks for some',
    check({ serviceAccountTokenInSecrets, tokenRequests = [] }: CSIDriverSpec, report) {
      if (serviceAccountTokenInSecrets !== undefined && tokenRequests.length === 0) report('Invalid', 'serviceAccountTokenInSecrets', serviceAccountTokenInSecrets);
    },
  },

  'node-driver-name-is-valid': {
    on: 'storage/v1.CSINodeDriver',
    must: issue => issue.type === 'Required' ? 'the name of the driver is needed' : driverOf(issue),
    check({ name }: CSINodeDriver, report) {
      if (name === '') report('Required', 'name');
      demandDriver(report, 'name', name);
    },
  },

  'node-driver-is-unique': {
    on: 'storage/v1.CSINodeSpec',
    must: 'a driver is listed once',
    check({ drivers = [] }: CSINodeSpec, report) {
      const names = new Set<string>();
      drivers.forEach(({ name = '' }, i) => {
        if (names.has(name)) report('Duplicate', `drivers[${i}].name`, name);
        names.add(name);
      });
    },
  },

  'node-driver-node-is-named': {
    on: 'storage/v1.CSINodeDriver',
    must: `a name of 1 to ${LONGEST_NODE} characters is needed`,
    check({ nodeID }: CSINodeDriver, report) {
      if (nodeID === '') report('Required', 'nodeID');
      else if (nodeID !== undefined && Buffer.byteLength(nodeID) > LONGEST_NODE) report('Invalid', 'nodeID', nodeID);
    },
  },

  'node-driver-count-is-in-range': {
    on: 'storage/v1.CSINodeDriver',
    must: rangeOf,
    check({ allocatable }: CSINodeDriver, report) {
      demandRange(report, 'allocatable.count', allocatable?.count, 0);
    },
  },

  'node-driver-topology-is-valid': {
    on: 'storage/v1.CSINodeDriver',
    must: issue => issue.type === 'Duplicate' ? 'a key is listed once' : issue.type === 'Required' ? 'a key is needed' : lawOf(issue),
    check({ topologyKeys = [] }: CSINodeDriver, report) {
      topologyKeys.forEach((key, i) => {
        // The server's path does not say which key.
        if (topologyKeys.indexOf(key) < i) report('Duplicate', '', key);
        if (key === '') report('Required', '');
        else demand(report, 'qualified-name', '', key);
      });
    },
  },

  'capacity-class-name-is-valid': {
    on: 'storage/v1.CSIStorageCapacity',
    must: lawOf,
    check({ storageClassName }: Partial<CSIStorageCapacityProps>, report) {
      demand(report, 'dns-subdomain', 'storageClassName', storageClassName);
    },
  },

  'capacity-is-not-negative': {
    on: 'storage/v1.CSIStorageCapacity',
    must: '0 or more is allowed',
    check({ capacity }: Partial<CSIStorageCapacityProps>, report) {
      if (capacity !== undefined && milliOf(capacity) < 0n) report('Invalid', 'capacity', capacity);
    },
  },
};
