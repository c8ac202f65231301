import { Defaults, fill } from './default';
import type { CustomResourceDefinitionNames, CustomResourceDefinitionSpec, ServiceReference } from '../../generated/bindings/kubernetes/apiextensions/v1';

export const defaults: Defaults = {
  'apiextensions/v1.CustomResourceDefinitionSpec'(spec: CustomResourceDefinitionSpec) {
    fill(spec, 'conversion', { strategy: 'None' });
  },
  'apiextensions/v1.CustomResourceDefinitionNames'(names: CustomResourceDefinitionNames) {
    if (!names.kind) return;
    if (!names.singular) names.singular = names.kind.toLowerCase();
    if (!names.listKind) names.listKind = `${names.kind}List`;
  },
  'apiextensions/v1.ServiceReference'(service: ServiceReference) {
    fill(service, 'port', 443);
  },
};
