import { posix } from 'path';
import { Place } from './coreTypes';
import { compare } from './crds';
import { kindDocs } from './docs';
import { claim } from './names';
import { apiVersionOf, KindEntry } from './node';

/** What a class needs beside its kind. */
export interface ClassOptions {
  readonly className: string;
  readonly propsName: string;
  /** Whether all props may be left out. */
  readonly optional: boolean;
  readonly system: string;
  /** Address of an official page about the kind. */
  readonly page: string;
}

/** One module while it is written: a declaration file and the JavaScript that goes with it. */
export class BindingModule {
  private readonly imports = new Map<string, Map<string, string>>();
  private readonly declarations: string[] = [];
  private readonly definitions: string[] = [];

  /** All names that the module itself declares have to be in `taken` before the first import. */
  constructor(private readonly path: string, private readonly taken: Set<string>) {}

  /** `Record` would be the module's own if it has a kind of that name. */
  get records(): { readonly open: string; readonly closed: string } {
    return this.taken.has('Record')
      ? { open: '{ [k: string]: unknown }', closed: '{ [k: string]: never }' }
      : { open: 'Record<string, unknown>', closed: 'Record<string, never>' };
  }

  /** The name of a type here: its own in its own module, and its own or an alias where it is imported. */
  nameOf({ module, name }: Place): string {
    if (module === this.path) return name;
    const imported = this.imports.get(module) ?? new Map<string, string>();
    this.imports.set(module, imported);
    const known = imported.get(name);
    if (known !== undefined) return known;
    const alias = this.taken.has(name) ? claim(`Imported${name}`, this.taken) : name;
    this.taken.add(alias);
    imported.set(name, alias);
    return alias;
  }

  addType(declaration: string): void {
    this.declarations.push(declaration);
  }

  addClass(kind: KindEntry, { className, propsName, optional, system, page }: ClassOptions): void {
    const apiVersion = apiVersionOf(kind);
    const [base, gvk, scope] = [['cdk8s', 'ApiObject'], ['cdk8s', 'GroupVersionKind'], ['constructs', 'Construct']]
      .map(([module = '', name = '']) => this.nameOf({ module, name }));
    // a mapped type, not the interface itself, so that a manifest fits where any object may stand (`Record<string, unknown>`)
    const manifest = `{ [K in keyof ${propsName}]: ${propsName}[K] } & { apiVersion: ${quoted(apiVersion)}; kind: ${quoted(kind.kind)} }`;
    const props = optional ? `props?: ${propsName}` : `props: ${propsName}`;
    this.declarations.push([
      '/**',
      ...kindDocs(kind, apiVersion, page).split('\n').map(line => ` * ${line}`),
      ' */',
      `export declare class ${className} extends ${base} {`,
      `  static readonly GVK: ${gvk};`,
      `  static manifest(${props}): ${manifest};`,
      `  constructor(scope: ${scope}, id: string, ${props});`,
      '}',
    ].join('\n'));
    this.definitions.push(`exports.${className} = define(${[className, apiVersion, kind.kind, system].map(quoted).join(', ')});`);
  }

  declarationFile(banner: string): string {
    const imports = [...this.imports].sort(([a], [b]) => compare(a, b)).map(([module, names]) => {
      const list = [...names].sort(([a], [b]) => compare(a, b)).map(([name, alias]) => name === alias ? name : `${name} as ${alias}`);
      return `import { ${list.join(', ')} } from '${this.addressOf(module)}';`;
    });
    return [banner, ...imports, '', ...(this.declarations.length > 0 ? this.declarations : ['export {};']), ''].join('\n');
  }

  script(banner: string): string {
    const depth = this.path.split('/').length + 1;
    const head = this.definitions.length > 0 ? [`const { define } = require('${'../'.repeat(depth)}lib/binding');`] : [];
    return [banner, '"use strict";', ...head, ...this.definitions, ''].join('\n');
  }

  private addressOf(module: string): string {
    if (!module.startsWith('kubernetes/')) return module;
    const address = posix.relative(posix.dirname(this.path), module);
    return address.startsWith('.') ? address : `./${address}`;
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
