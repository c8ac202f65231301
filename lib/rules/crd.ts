import type {
  CustomResourceConversion, CustomResourceDefinitionNames, CustomResourceDefinitionProps, CustomResourceDefinitionSpec,
  CustomResourceDefinitionVersion,
} from '../../generated/bindings/kubernetes/apiextensions/v1';
import { Issue } from '../issue';
import { demand } from './check';
import { schemaAt } from './crd-default';
import { Fault, faultsOfSchema } from './crd-schema';
import { lookOnce } from './findings';
import { follows } from './names';
import { Report, Rule, Rules } from './rule';
import { lawOf } from '../messages/naming';
import { isEqual, Mapping } from '../schema/values';

const APPROVED = 'api-approved.kubernetes.io';
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date'];
const COLUMN_FORMATS = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password'];
const FIELDS_LIMIT = 8;
const WARNING_LIMIT = 256;

type Version = Partial<CustomResourceDefinitionVersion>;
type Each = (version: Version, path: string) => void;

/** What all versions say alike the server moves to the top, and names it there. */
export function eachOf(spec: CustomResourceDefinitionSpec, field: 'schema' | 'subresources' | 'additionalPrinterColumns' | 'selectableFields', top: string,
  check: Each): void {
  const versions = (spec.versions ?? []) as readonly Version[];
  const [first, ...others] = versions;
  if (!first) return;
  if (others.every(version => isEqual(version[field] ?? null, first[field] ?? null))) return check(first, `spec.${top}`);
  versions.forEach((version, i) => check(version, `spec.versions[${i}].${field}`));
}

export const faultsOf = lookOnce((spec: CustomResourceDefinitionSpec): readonly Fault[] => {
  const found: Fault[] = [];
  eachOf(spec, 'schema', 'validation', ({ schema, subresources }, path) => {
    const root = schema?.openAPIV3Schema as Mapping | undefined;
    if (root) found.push(...faultsOfSchema(root, `${path}.openAPIV3Schema`, subresources?.status !== undefined));
  });
  return found;
}, 'value');

function ofLaw(law: Fault['law'], must: Rule['must'], fix?: Rule['fix']): Rule<CustomResourceDefinitionSpec> {
  return {
    on: 'apiextensions/v1.CustomResourceDefinitionSpec',
    must,
    fix,
    check(spec, report) {
      for (const fault of faultsOf(spec, report)) if (fault.law === law) report(fault.type, `^${fault.path}`, fault.value);
    },
  };
}

function judgePath(report: Report, at: string, path: string | undefined, prefixes: readonly string[]): void {
  if (path === '') return report('Required', at);
  if (path === undefined) return;
  if (!path.startsWith('.') || (prefixes.length > 0 && !prefixes.some(prefix => path.startsWith(prefix)))) report('Invalid', at, path, { prefixes });
}

function isApproval(text: string): boolean {
  return text.startsWith('unapproved') || /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#\s]+\S*$/.test(text);
}

const SPEC = 'apiextensions/v1.CustomResourceDefinitionSpec';

export const rules: Rules = {
  'crd-name-is-plural-and-group': {
    on: 'apiextensions/v1.CustomResourceDefinition',
    must: issue => `spec.names.plural, "." and spec.group are expected: ${String(issue.params?.name)}`,
    check({ metadata, spec }: CustomResourceDefinitionProps, report) {
      const name = `${spec?.names?.plural ?? ''}.${spec?.group ?? ''}`;
      for (const field of ['name', 'generateName'] as const) if (metadata?.[field] && metadata[field] !== name) report('Invalid', `metadata.${field}`, metadata[field], { name });
      if (!metadata?.name && metadata?.generateName) report('Invalid', 'metadata.name', metadata.generateName, { name });
    },
  },

  'crd-group-is-a-domain': {
    on: SPEC,
    must: issue => issue.type === 'Required' ? 'a group is needed' : 'a domain with at least one dot is expected',
    check({ group }: CustomResourceDefinitionSpec, report) {
      if (group === '') report('Required', 'group');
      else if (group !== undefined && (!follows('dns-subdomain', group) || !group.includes('.'))) report('Invalid', 'group', group);
    },
  },

  'crd-group-is-approved': {
    on: 'apiextensions/v1.CustomResourceDefinition',
    must: `a group of the community needs the annotation ${APPROVED} with a URL, or a text that begins with "unapproved"`,
    check({ metadata, spec }: CustomResourceDefinitionProps, report) {
      if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(spec?.group ?? '')) return;
      const approval = metadata?.annotations?.[APPROVED] ?? '';
      if (approval === '') report('Required', `metadata.annotations[${APPROVED}]`);
      else if (!isApproval(approval)) report('Invalid', `metadata.annotations[${APPROVED}]`, approval);
    },
  },

  'crd-scope-is-known': {
    on: SPEC,
    must: issue => issue.type === 'Required' ? 'a scope is needed: Namespaced or Cluster' : 'either Namespaced or Cluster is allowed',
    check({ scope }: { scope?: string }, report) {
      if (scope === '') report('Required', 'scope');
      else if (scope !== undefined && scope !== 'Cluster' && scope !== 'Namespaced') report('NotSupported', 'scope', scope);
    },
  },

  'crd-names-are-valid': {
    on: 'apiextensions/v1.CustomResourceDefinitionNames',
    must: issue => issue.type === 'Required' ? 'a name is needed' : issue.params?.must ? lawOf(issue) : 'kind and listKind are two names',
    check({ plural, singular, kind, listKind, shortNames = [], categories = [] }: CustomResourceDefinitionNames, report) {
      const named = { plural, singular, kind: kind?.toLowerCase(), listKind: listKind?.toLowerCase() };
      for (const [field, name] of Object.entries(named)) {
        if (name === '') report('Required', field);
        else demand(report, 'dns-label-1035', field, name);
      }
      if (kind && kind === listKind) report('Invalid', 'listKind', listKind);
      shortNames.forEach((name, i) => demand(report, 'dns-label-1035', `shortNames[${i}]`, name));
      categories.forEach((name, i) => demand(report, 'dns-label-1035', `categories[${i}]`, name));
    },
  },

  'crd-version-name-is-valid': {
    on: SPEC,
    must: issue => issue.params?.must ? lawOf(issue) : 'each version has a name of its own',
    check({ versions = [] }: CustomResourceDefinitionSpec, report) {
      versions.forEach(({ name }, i) => demand(report, 'dns-label-1035', `versions[${i}].name`, name));
      // The server keeps the first one as the version of old.
      if (versions[0]?.name) demand(report, 'dns-label-1035', 'version', versions[0].name);
      if (new Set(versions.map(version => version.name)).size < versions.length) report('Invalid', 'versions');
    },
  },

  'crd-stores-one-version': {
    on: SPEC,
    must: 'exactly one version is the one that is stored',
    fix: 'set storage to true for one version and to false for the others',
    check({ versions = [] }: CustomResourceDefinitionSpec, report) {
      if (versions.filter(version => version.storage).length === 1) return;
      report('Invalid', 'versions');
      report('Invalid', '^status.storedVersions');
    },
  },

  'crd-version-has-schema': {
    on: SPEC,
    must: 'each version needs a schema',
    check({ versions = [] }: CustomResourceDefinitionSpec, report) {
      (versions as readonly Version[]).forEach(({ schema }, i) => {
        if (!schema?.openAPIV3Schema) report('Required', `versions[${i}].schema.openAPIV3Schema`);
      });
    },
  },

  'crd-deprecation-is-told': {
    on: 'apiextensions/v1.CustomResourceDefinitionVersion',
    must: `a warning is for deprecated versions, 1 to ${WARNING_LIMIT} characters on one line`,
    check({ deprecated, deprecationWarning: warning }: Version, report) {
      if (warning === undefined) return;
      // eslint-disable-next-line no-control-regex
      if (deprecated !== true || warning === '' || warning.length > WARNING_LIMIT
        || /[\x00-\x1f\x7f]/.test(warning)) report('Invalid', 'deprecationWarning', warning);
    },
  },

  'crd-prunes-unknown-fields': {
    on: SPEC,
    must: 'only false is allowed',
    fix: 'set x-kubernetes-preserve-unknown-fields in the schema',
    check({ preserveUnknownFields }: CustomResourceDefinitionSpec, report) {
      if (preserveUnknownFields === true) report('Invalid', 'preserveUnknownFields', true);
    },
  },

  'crd-conversion-is-complete': {
    on: SPEC,
    must: ({ type, path }) => type === 'NotSupported' ? 'either None or Webhook is allowed' : type === 'Forbidden'
      ? 'only the strategy Webhook takes this'
      : path.endsWith('Versions') ? 'v1 or v1beta1 must be among them' : path.endsWith('strategy') ? 'a strategy is needed' : type === 'Required'
        ? 'exactly one of url and service is needed' : 'each version once',
    check({ conversion }: CustomResourceDefinitionSpec, report) {
      if (!conversion) return;
      const { strategy, webhook } = conversion as CustomResourceConversion;
      if (strategy === '') report('Required', 'conversion.strategy');
      else if (strategy !== undefined && strategy !== 'None' && strategy !== 'Webhook') report('NotSupported', 'conversion.strategy', strategy);
      const [client, reviews] = ['conversion.webhookClientConfig', 'conversion.conversionReviewVersions'];
      const versions = webhook?.conversionReviewVersions ?? [];
      if (strategy !== 'Webhook') {
        if (webhook?.clientConfig) report('Forbidden', client);
        if (versions.length > 0) report('Forbidden', reviews);
        return;
      }
      if (!webhook?.clientConfig || (webhook.clientConfig.url === undefined) === (webhook.clientConfig.service === undefined)) {
        report('Required',
          client);
      }
      if (versions.length === 0) return report('Required', reviews);
      versions.forEach((version, i) => {
        if (versions.indexOf(version) < i || !follows('dns-label-1035', version)) report('Invalid', `${reviews}[${i}]`, version);
      });
      if (!versions.includes('v1') && !versions.includes('v1beta1')) report('Invalid', reviews, versions);
    },
  },

  'crd-column-is-valid': {
    on: SPEC,
    must: (issue: Issue) => issue.type === 'Required' ? 'name, type and jsonPath are needed' : issue.path.endsWith('JSONPath')
      ? 'a path that begins with "." is expected'
      : `one of ${(issue.path.endsWith('format') ? COLUMN_FORMATS : COLUMN_TYPES).join(', ')} is expected`,
    check(spec: CustomResourceDefinitionSpec, report) {
      eachOf(spec, 'additionalPrinterColumns', 'additionalPrinterColumns',
        ({ additionalPrinterColumns: columns = [] }, path) => columns.forEach(({ name, type, format, jsonPath }, i) => {
          const at = `^${path}[${i}]`;
          if (name === '') report('Required', `${at}.name`);
          if (type === '') report('Required', `${at}.type`);
          else if (type !== undefined && !COLUMN_TYPES.includes(type)) report('Invalid', `${at}.type`, type);
          if (format && !COLUMN_FORMATS.includes(format)) report('Invalid', `${at}.format`, format);
          judgePath(report, `${at}.JSONPath`, jsonPath, []);
        }));
    },
  },

  'crd-scale-path-is-valid': {
    on: SPEC,
    must: (issue: Issue) => issue.type === 'Required' ? 'a path is needed'
      : `a path that begins with ${(issue.params?.prefixes as readonly string[] | undefined)?.join(' or ')} is expected`,
    check(spec: CustomResourceDefinitionSpec, report) {
      eachOf(spec, 'subresources', 'subresources', ({ subresources }, path) => {
        const scale = subresources?.scale;
        if (!scale) return;
        judgePath(report, `^${path}.scale.specReplicasPath`, scale.specReplicasPath, ['.spec.']);
        judgePath(report, `^${path}.scale.statusReplicasPath`, scale.statusReplicasPath, ['.status.']);
        if (scale.labelSelectorPath) judgePath(report, `^${path}.scale.labelSelectorPath`, scale.labelSelectorPath, ['.spec.', '.status.']);
      });
    },
  },

  'crd-selectable-field-is-valid': {
    on: SPEC,
    since: 31,
    must: issue => issue.type === 'TooMany' ? `at most ${FIELDS_LIMIT} are allowed` : issue.type === 'Duplicate' ? 'each field once'
      : 'the path of a field of the schema is expected, ".spec.color", of type string, boolean or integer and not in metadata',
    check(spec: CustomResourceDefinitionSpec, report) {
      eachOf(spec, 'selectableFields', 'selectableFields', ({ selectableFields: fields = [], schema }, path) => {
        const seen = new Set<string>();
        fields.forEach(({ jsonPath }, i) => {
          const at = `^${path}[${i}].jsonPath`;
          if (jsonPath === '') return report('Required', at);
          if (jsonPath === undefined) return;
          if (!isSelectable(jsonPath, schema?.openAPIV3Schema as Mapping | undefined)) report('Invalid', at, jsonPath);
          if (seen.has(jsonPath)) report('Duplicate', at, jsonPath);
          seen.add(jsonPath);
        });
        if (seen.size > FIELDS_LIMIT) report('TooMany', `^${path}`, seen.size);
      });
    },
  },

  'schema-type-is-valid': ofLaw('type', ({ type, path }) => type === 'Required'
    ? (path.endsWith('items') ? 'an array needs the schema of its items' : 'a type is needed')
    : type === 'Invalid' ? 'the type of the root is object' : 'array, boolean, integer, number, object or string is allowed'),
  'schema-keyword-is-supported': ofLaw('keyword', 'the schema of a custom resource does not take this keyword', 'remove it'),
  'schema-branch-is-structural': ofLaw('nested', 'within allOf, anyOf, oneOf and not, only values are restricted', 'say this outside of them'),
  'schema-branch-is-in-skeleton': ofLaw('skeleton', 'what allOf, anyOf, oneOf or not restrict has to be a property outside of them as well'),
  'schema-metadata-is-implied': ofLaw('metadata', ({ type }) => type === 'Forbidden' ? 'of metadata, only name and generateName can be restricted'
    : 'metadata is an object, kind and apiVersion are strings'),
  'schema-list-is-well-typed': ofLaw('list',
    'list and map types must fit the type, and the keys of a list must be scalar, required or defaulted properties of its items'),
  'schema-extension-is-consistent': ofLaw('embedded', 'this does not fit the other x-kubernetes extensions here'),
  'schema-properties-are-closed': ofLaw('properties', 'additionalProperties do not go with properties, nor at the root'),
  'schema-pattern-is-valid': ofLaw('pattern', 'a regular expression without lookaround is expected'),
  'schema-default-is-allowed': ofLaw('default', 'metadata has no defaults'),
  'schema-keyword-has-type': ofLaw('decoding', 'another type of value is expected for this keyword'),
  'schema-default-fits': ofLaw('value', 'a default has to be a value that the schema takes as it is'),
  'schema-validation-is-complete': ofLaw('validation', 'a rule has an expression and, if the expression has several lines, a message of one'),
  'schema-root-is-plain': ofLaw('root', 'the root cannot be nullable and, with the subresource status, only restricts properties'),
};

function isSelectable(jsonPath: string, schema: Mapping | undefined): boolean {
  const at = schema && schemaAt(jsonPath, schema, false);
  return at !== undefined && !/^\.metadata(?:\.|$)/.test(jsonPath) && ['string', 'boolean', 'integer'].includes(String(at.type));
}
