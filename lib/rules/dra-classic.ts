import { demand, demandSet } from './check';
import { resource } from './dra';
import { Report, Rules } from './rule';
import { demandDriver, driverOf } from './volume-source';
import type {
  DriverRequests, NamedResourcesAttribute, NamedResourcesInstance, NamedResourcesResources, PodSchedulingContextSpec, ResourceClaimSpec,
  ResourceClassParametersProps, ResourceClassParametersReference,
} from '../../generated/bindings/kubernetes/resource/v1alpha2';
import type { ResourceClaimTemplateSpec } from '../../generated/bindings/kubernetes/resource/v1alpha3';
import { lawOf } from '../messages/naming';

const V = 'v1alpha2';
const MODES = ['Immediate', 'WaitForFirstConsumer'];
const MOST_NODES = 128;
const VALUES = ['bool', 'int', 'intSlice', 'quantity', 'string', 'stringSlice', 'version'] as const;
const IDENTIFIER = '(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)';
const NUMBER = '(?:0|[1-9][0-9]*)';
const SEMVER = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);

function demandOnce(report: Report, at: string, seen: Set<string>, name: string): void {
  if (seen.has(name)) report('Duplicate', at, name);
  seen.add(name);
}

function demandAttributes(report: Report, at: string, attributes: readonly NamedResourcesAttribute[]): void {
  const seen = new Set<string>();
  attributes.forEach((attribute, i) => {
    const { name, version } = attribute;
    demand(report, 'dns-subdomain', `${at}[${i}].name`, name);
    demandOnce(report, `${at}[${i}].name`, seen, name);
    if (version !== undefined && !SEMVER.test(version)) report('Invalid', `${at}[${i}].version`, version);
    const values = VALUES.filter(field => attribute[field] !== undefined);
    if (values.length !== 1) report(values.length === 0 ? 'Required' : 'Invalid', `${at}[${i}]`, values.length === 0 ? undefined : values);
  });
}

/** Resources as they were given out before there were devices, in alpha only. */
export const rules: Rules = {
  'claimed-class-is-named': {
    on: resource('ResourceClaimSpec', V),
    must: lawOf,
    check: ({ resourceClassName }: ResourceClaimSpec, report) => demand(report, 'dns-subdomain', 'resourceClassName', resourceClassName),
  },

  'claim-allocation-is-known': {
    on: resource('ResourceClaimSpec', V),
    must: `one of ${MODES.join(', ')} is allowed`,
    check({ allocationMode }: ResourceClaimSpec, report) {
      if (allocationMode && !MODES.includes(allocationMode)) report('NotSupported', 'allocationMode', allocationMode);
    },
  },

  'claim-controller-is-valid': {
    on: resource('ResourceClaimTemplateSpec', 'v1alpha3'),
    must: driverOf,
    check({ spec }: ResourceClaimTemplateSpec & { readonly spec?: { readonly controller?: string } }, report) {
      if (spec?.controller) demandDriver(report, 'spec.controller', spec.controller);
    },
  },

  'parameters-are-named': {
    on: [...resource('ResourceClaimParametersReference', V), ...resource('ResourceClassParametersReference', V)],
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check({ kind, name, namespace }: ResourceClassParametersReference, report) {
      demandSet(report, undefined, 'kind', kind);
      demandSet(report, undefined, 'name', name);
      if (namespace) demand(report, 'dns-label', 'namespace', namespace);
    },
  },

  'resource-driver-is-valid': {
    on: ['ResourceClass', 'ResourceSlice', 'DriverRequests', 'ResourceFilter', 'VendorParameters'].flatMap(type => resource(type, V)),
    must: issue => issue.type === 'Required' ? 'the name of a driver is needed' : driverOf(issue),
    check({ driverName }: DriverRequests, report) {
      if (driverName) return demandDriver(report, 'driverName', driverName);
      report('Required', 'driverName');
      report('Invalid', 'driverName', '', { must: 'dns-subdomain' });
    },
  },

  'resource-driver-is-unique': {
    on: [...resource('ResourceClaimParameters', V), ...resource('ResourceClassParameters', V)],
    must: 'each driver once',
    check(value: ResourceClassParametersProps & { readonly driverRequests?: readonly DriverRequests[] }, report) {
      for (const field of ['driverRequests', 'filters', 'vendorParameters'] as const) {
        const seen = new Set<string>();
        value[field]?.forEach(({ driverName = '' }, i) => demandOnce(report, `${field}[${i}].driverName`, seen, driverName));
      }
    },
  },

  'driver-requests-are-set': {
    on: resource('DriverRequests', V),
    must: 'at least one is needed',
    check({ requests = [] }: DriverRequests, report) {
      if (requests.length === 0) report('Required', 'requests');
    },
  },

  'resource-model-is-one': {
    on: [...resource('ResourceRequest', V), ...resource('ResourceFilter', V), ...resource('ResourceSlice', V)],
    must: 'namedResources is needed',
    check({ namedResources }: { readonly namedResources?: object }, report) {
      // Of a slice the server names no path.
      if (!namedResources) report('Required', report.kind === 'ResourceSlice' ? 'namedResources' : '');
    },
  },

  'resource-selector-is-set': {
    on: [...resource('NamedResourcesRequest', V), ...resource('NamedResourcesFilter', V)],
    must: 'must be set',
    check: ({ selector }: { readonly selector?: string }, report) => demandSet(report, undefined, 'selector', selector),
  },

  'resource-instance-is-valid': {
    on: resource('NamedResourcesResources', V),
    must: issue => issue.type === 'Duplicate' ? 'each name once' : issue.path.endsWith('name') ? lawOf(issue)
      : issue.path.endsWith('version') ? 'a semantic version is needed, 1.33.0' : `exactly one of ${VALUES.join(', ')} must be set`,
    check({ instances = [] }: NamedResourcesResources, report) {
      const seen = new Set<string>();
      instances.forEach(({ name, attributes = [] }: NamedResourcesInstance, i) => {
        demand(report, 'dns-subdomain', `instances[${i}].name`, name);
        demandOnce(report, `instances[${i}].name`, seen, name);
        demandAttributes(report, `instances[${i}].attributes`, attributes);
      });
    },
  },

  'resource-slice-node-is-valid': {
    on: resource('ResourceSlice', V),
    must: lawOf,
    check({ nodeName }: { readonly nodeName?: string }, report) {
      if (nodeName) demand(report, 'dns-subdomain', 'nodeName', nodeName);
    },
  },

  'potential-nodes-are-valid': {
    on: resource('PodSchedulingContextSpec', V, 'v1alpha3'),
    must: issue => issue.type === 'Duplicate' ? 'each node once' : issue.type === 'TooLong' ? `at most ${MOST_NODES} are allowed` : lawOf(issue),
    check({ potentialNodes = [] }: PodSchedulingContextSpec, report) {
      const seen = new Set<string>();
      // Of a name that comes again, the first version says nothing more.
      const isFirst = report.root.apiVersion === `resource.k8s.io/${V}`;
      potentialNodes.forEach((name, i) => {
        if (!isFirst || !seen.has(name)) demand(report, 'dns-subdomain', `potentialNodes[${i}]`, name);
        demandOnce(report, `potentialNodes[${i}]`, seen, name);
      });
      if (potentialNodes.length > MOST_NODES) report('TooLong', 'potentialNodes', potentialNodes.length, { limit: MOST_NODES });
    },
  },
};
