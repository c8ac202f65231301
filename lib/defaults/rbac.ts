import { Defaults } from './default';
import type { RoleRef, Subject } from '../../generated/bindings/kubernetes/rbac/v1';

const GROUP = 'rbac.authorization.k8s.io';

export const defaults: Defaults = {
  'rbac/v1.RoleRef'(ref: RoleRef) {
    ref.apiGroup ||= GROUP;
  },

  'rbac/v1.Subject'(subject: Subject) {
    if (subject.kind === 'User' || subject.kind === 'Group') subject.apiGroup ||= GROUP;
  },
};
