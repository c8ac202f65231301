import { Device, DeviceModel, DeviceModelSpecProperties, DeviceSpec, NodeGroup, Rule } from 'cdk8s-sextant/kubeedge';

const metadata = { name: 'thermometer' };

export const good = [
  DeviceModel.manifest({
    metadata,
    spec: { protocol: 'modbus', properties: [{ name: 'temperature', type: 'FLOAT', accessMode: 'ReadOnly', minimum: '-40', maximum: '85', unit: 'degree celsius' }] },
  }),
  Device.manifest({
    metadata,
    spec: {
      deviceModelRef: { name: 'thermometer' },
      nodeName: 'edge-1',
      protocol: { protocolName: 'modbus', configData: { slaveID: 1 } },
      properties: [{ name: 'temperature', collectCycle: 5000, reportToCloud: true, visitors: { protocolName: 'modbus', configData: { offset: 2 } } }],
    },
  }),
  NodeGroup.manifest({ metadata: { name: 'hangzhou' }, spec: { nodes: ['edge-1'], matchLabels: { region: 'hangzhou' } } }),
  Rule.manifest({
    metadata,
    spec: { source: 'rest', sourceResource: { path: '/a' }, target: 'servicebus', targetResource: { path: 'http://127.0.0.1:80/b' } },
  }),
];

const property = (only: DeviceModelSpecProperties): object => DeviceModel.manifest({ metadata, spec: { properties: [only] } });
const device = (spec: DeviceSpec): object => Device.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error types are written in capitals
  property({ name: 'temperature', type: 'float' }),
  // @ts-expect-error a bound is text
  property({ name: 'temperature', type: 'FLOAT', maximum: 85 }),
  // @ts-expect-error as an older version of the API had it
  property({ name: 'temperature', type: { float: { accessMode: 'ReadOnly' } } }),
  // @ts-expect-error misspelt: `nodeName`
  device({ node: 'edge-1' }),
  // @ts-expect-error a cycle is a number of milliseconds
  device({ properties: [{ name: 'temperature', collectCycle: '5s' }] }),
  // @ts-expect-error a list of properties
  device({ properties: { temperature: { reportToCloud: true } } }),
  // @ts-expect-error what is desired is a value
  device({ properties: [{ name: 'temperature', desired: { metadata: { unit: 'C' } } }] }),
  // @ts-expect-error a group is a group of something
  NodeGroup.manifest({ metadata }),
];
