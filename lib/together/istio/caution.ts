import type { Relations } from '../relation';
import { at, labelsOf, listOf, placesOf, textOf } from '../values';
import { ofMesh } from './mesh';

export const about = ['networking.istio.io/EnvoyFilter', 'networking.istio.io/ServiceEntry'];

const [ENVOY_FILTER, SERVICE_ENTRY] = about;

export const relations: Relations = ofMesh({
  'envoy-filter-is-last-resort': {
    on: ENVOY_FILTER,
    code: 'IST0133',
    severity: 'warning',
    must: 'it patches what the proxy has inside, which may change with any release of the mesh',
    fix: 'use another kind of the mesh if there is one for it, and test it at each upgrade',
    check(filter, _, tell) {
      // one that the mesh refuses is told as such
      const labels = Object.entries(labelsOf(at(filter.spec, 'workloadSelector', 'labels')));
      if (!labels.some(([key, value]) => key === '' || `${key}${value}`.includes('*'))) tell('Invalid', '');
    },
  },

  'tcp-entry-port-has-addresses': {
    on: SERVICE_ENTRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'a TCP port without addresses needs that the mesh allocates them, and it does not for this entry',
    fix: 'set addresses, or let the mesh allocate them: by a resolution other than NONE, and no label against it',
    check(entry, _, tell) {
      if (listOf(entry.spec.addresses).length > 0 || isAllocated(entry.labels, entry.spec)) return;
      for (const { value, path } of placesOf(entry.object, 'spec.ports[*]')) {
        if (['', 'TCP'].includes(textOf(at(value, 'protocol')))) tell('Required', 'spec.addresses', undefined, { port: path });
      }
    },
  },
});

/** Whether the mesh gives an entry addresses. */
function isAllocated(labels: { readonly [key: string]: unknown }, spec: { readonly [key: string]: unknown }): boolean {
  return textOf(labels['networking.istio.io/enable-autoallocate-ip']).toLowerCase() !== 'false' && spec.resolution !== 'NONE' && spec.resolution !== undefined;
}

