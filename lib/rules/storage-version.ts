import { demand } from './check';
import { follows, nameOf, withoutDash } from './names';
import { Rules } from './rule';
import { lawOf } from '../messages/naming';

interface Named { readonly metadata?: { readonly name?: string; readonly generateName?: string } }
interface Migration { readonly resource?: { readonly group?: string; readonly resource?: string } }

function isResource(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && follows('dns-subdomain', name.slice(0, dot)) && follows('dns-label-1035', name.slice(dot + 1));
}

export const rules: Rules = {
  'storage-version-is-named-by-resource': {
    on: 'apiserverinternal/v1alpha1.StorageVersion',
    must: 'must be a group, "." and a resource: "apps.deployments"',
    check({ metadata }: Named, report) {
      const { name, generateName } = metadata ?? {};
      // What does not follow the law of names is judged there, save for a name that the server makes; a dash at the end is nothing special here.
      const isJudged = (text: string): boolean => !follows('dns-subdomain', text);
      const made = nameOf(metadata);
      if (made && !isResource(made) && !(name && isJudged(name))) report('Invalid', 'metadata.name', made);
      if (generateName && !isResource(generateName) && !isJudged(withoutDash(generateName))) report('Invalid', 'metadata.generateName', generateName);
    },
  },

  'old-migration-resource-is-set': {
    on: 'storagemigration/v1alpha1.GroupVersionResource',
    must: 'a resource and its version are needed',
    check({ resource, version }: { resource?: string; version?: string }, report) {
      if (!resource) report('Required', 'resource');
      if (!version) report('Required', 'version');
    },
  },

  'migration-resource-is-valid': {
    on: ['v1', 'v1beta1'].map(version => `storagemigration/${version}.StorageVersionMigrationSpec`),
    must: issue => issue.type === 'Required' ? 'a resource is needed' : lawOf(issue),
    check({ resource: { group, resource } = {} }: Migration, report) {
      if (resource === '') report('Required', 'resource.resource');
      else demand(report, 'dns-label-1035', 'resource.resource', resource);
      if (group) demand(report, 'dns-subdomain', 'resource.group', group);
    },
  },
};
