import { beside } from './beside';
import { fits, isWithin } from './device-value';
import { grouped } from '../../../groups';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import { Member, nameOf } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, Place, placesOf, textOf } from '../../../together/values';
import { closeOr, param, quoted } from '../../../together/words';

export const about = ['devices.kubeedge.io/Device'];

const on = about[0];
const MODEL = 'devices.kubeedge.io/DeviceModel';

export const relations: Relations = {
  'device-model-exists': {
    on,
    severity: 'doomed',
    must: 'there is no such DeviceModel in the namespace of the Device, so no mapper gets to know the device',
    fix: closeOr('name a DeviceModel, or declare it'),
    check(device, graph, tell) {
      const name = textOf(at(device.spec, 'deviceModelRef', 'name'));
      if (name === '' || beside(graph, MODEL, device, name)) return;
      const close = near(name, graph.of(MODEL).in(device.namespace).map(model => model.name));
      tell.missing('spec.deviceModelRef.name', name, { kinds: [MODEL], namespace: device.namespace }, { close });
    },
  },

  'device-property-is-in-model': {
    on,
    severity: 'doomed',
    must: issue => `DeviceModel ${quoted(param(issue, 'model'))} has no such property, so nobody knows its type`,
    fix: closeOr('name a property of the model, or add it there'),
    check(device, graph, tell) {
      const model = modelOf(device, graph);
      if (model === undefined) return;
      const names = [...propertiesOf(model).keys()];
      for (const { value, path } of placesOf(device.object, 'spec.properties[*].name')) {
        const name = textOf(value);
        if (!names.includes(name)) tell('NotFound', path, name, { model: model.name, close: near(name, names) });
      }
    },
  },

  'desired-value-is-of-type': {
    on,
    severity: 'doomed',
    must: issue => `the property is of type ${param(issue, 'type')}, which this text is not`,
    fix: 'write a value of the type, as text, or leave desired out',
    check(device, graph, tell) {
      for (const { value, path, property } of desiredOf(device, graph)) {
        const type = textOf(property.type);
        if (!fits(type, value)) tell('Invalid', path, value, { type });
      }
    },
  },

  'desired-value-is-within-bounds': {
    on,
    severity: 'doomed',
    must: issue => `the model has ${param(issue, 'minimum', 'no')} as the least and ${param(issue, 'maximum', 'no')} as the greatest value`,
    fix: 'choose a value that the device takes, or correct the model',
    check(device, graph, tell) {
      for (const { value, path, property } of desiredOf(device, graph)) {
        const [type, minimum, maximum] = [property.type, property.minimum, property.maximum].map(textOf);
        if (!isWithin(type, value, minimum, maximum)) tell('Invalid', path, value, { minimum: minimum || undefined, maximum: maximum || undefined });
      }
    },
  },

  'desired-value-can-be-written': {
    on,
    severity: 'warning',
    must: 'the model says that the property is read only, so no value is written to the device',
    fix: 'leave desired out, or set accessMode: ReadWrite in the model',
    check(device, graph, tell) {
      for (const { value, path, property } of desiredOf(device, graph)) if (property.accessMode === 'ReadOnly') tell('Invalid', path, value);
    },
  },

  'device-address-is-its-own': {
    on,
    severity: 'warning',
    must: issue => `Device ${quoted(param(issue, 'other'))} of this node has the same protocol and address`,
    fix: 'correct protocol.configData of one of the two, or make one Device of them',
    check(device, graph, tell) {
      const address = addressOf(device);
      if (address === undefined) return;
      const other = (graph.derive(byAddress).get(address) ?? []).find(one => one !== device);
      if (other) tell('Duplicate', 'spec.protocol.configData', undefined, { other: nameOf(other) });
    },
  },
};

interface Property {
  readonly type?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly accessMode?: unknown;
}

/** Values that a Device is to have, with what the model says of their properties. */
function desiredOf(device: Member, graph: Graph): { readonly value: string; readonly path: string; readonly property: Property }[] {
  const model = modelOf(device, graph);
  if (model === undefined) return [];
  const properties = propertiesOf(model);
  return placesOf(device.object, 'spec.properties[*]').flatMap(({ value, path }: Place) => {
    const property = properties.get(textOf(at(value, 'name')));
    const desired = textOf(at(value, 'desired', 'value'));
    return property === undefined || desired === '' ? [] : [{ value: desired, path: `${path}.desired.value`, property }];
  });
}

function modelOf(device: Member, graph: Graph): Member | undefined {
  const model = beside(graph, MODEL, device, textOf(at(device.spec, 'deviceModelRef', 'name')));
  // the first version of a model says it otherwise
  return model !== undefined && model.object.apiVersion === device.object.apiVersion ? model : undefined;
}

function propertiesOf(model: Member): ReadonlyMap<string, Property> {
  return new Map(placesOf(model.object, 'spec.properties[*]').map(({ value }) => [textOf(at(value, 'name')), {
    type: at(value, 'type'), minimum: at(value, 'minimum'), maximum: at(value, 'maximum'), accessMode: at(value, 'accessMode'),
  }]));
}

function byAddress(graph: Graph): Map<string, Member[]> {
  return grouped(graph.of(on).all, device => [addressOf(device) ?? []].flat());
}

/** Node, protocol and address of a device, where all of them are known. */
function addressOf({ spec }: Member): string | undefined {
  const [node, protocol, address] = [textOf(spec.nodeName), textOf(at(spec, 'protocol', 'protocolName')), placesOf(spec, 'protocol.configData')[0]?.value];
  if (node === '' || protocol === '' || typeof address !== 'object' || address === null || Object.keys(address).length === 0) return undefined;
  return JSON.stringify([node, protocol, ordered(address)]);
}

/** The same whatever the order of its keys. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  return typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, ordered(child)]) : value;
}
