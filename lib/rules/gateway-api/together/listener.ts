import { GRANT, isGranted, kindOf, targetOf } from './grant';
import { near } from '../../../near';
import type { Relations } from '../../../together/relation';
import { isMadeSecret } from '../../../together/secrets';
import { at, placesOf } from '../../../together/values';
import { closeOr, param } from '../../../together/words';

export const about = ['gateway.networking.k8s.io/Gateway'];

const CERTIFICATES = 'spec.listeners[*].tls.certificateRefs[*]';

export const relations: Relations = {
  'listener-certificate-exists': {
    on: about,
    must: 'there is no such Secret, so the listener ends no TLS',
    fix: closeOr('create the Secret, or let a Certificate make it'),
    check(gateway, graph, tell) {
      for (const { value, path } of placesOf(gateway.object, CERTIFICATES)) {
        const target = targetOf(value, gateway, { group: '', kind: 'Secret' });
        if (kindOf(target) !== 'Secret' || graph.of('Secret').find(target.namespace, target.name) || isMadeSecret(target, graph)) continue;
        const close = near(target.name, graph.of('Secret').in(target.namespace).map(({ name }) => name));
        tell.missing(`${path}.name`, target.name, { kinds: ['Secret'], namespace: target.namespace }, { close });
      }
    },
  },

  'listener-certificate-is-granted': {
    on: about,
    must: issue => `namespace ${param(issue, 'namespace')} has no ReferenceGrant that lets this Gateway refer to its Secret`,
    fix: issue => `add a ReferenceGrant to namespace ${param(issue, 'namespace')}, from the kind and namespace of this Gateway to Secret`,
    check(gateway, graph, tell) {
      for (const { value, path } of placesOf(gateway.object, CERTIFICATES)) {
        const target = targetOf(value, gateway, { group: '', kind: 'Secret' });
        if (kindOf(target) !== 'Secret' || isGranted(gateway, target, graph)) continue;
        tell.missing(`${path}.namespace`, at(value, 'namespace'), { kinds: [GRANT, 'Secret'], namespace: target.namespace }, { namespace: target.namespace });
      }
    },
  },
};
