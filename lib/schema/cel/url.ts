import { Opaque } from './opaque';
import { escape, rewritten, toBytes, toText, unescape } from './percent';
import { remembered } from '../../memory';
import { isIpv6 } from '../addresses';

/** What a URL is read into; all but the scheme and the port in bytes. */
interface Parts {
  readonly scheme: string;
  /** What follows the scheme, where that is no path. */
  readonly opaque?: string;
  /** Name and password as they are written back. */
  readonly user?: string;
  readonly host: string;
  /** There was no `//` before the path. */
  readonly hostless?: boolean;
  readonly path: string;
  /** Behind the `?`; undefined where there is none. */
  readonly query?: string;
}

/** More parameters than Go reads. */
const MOST_PARAMETERS = 10_000;

/** A URL as Go's net/url reads it. */
export class Url extends Opaque {
  /** An absolute URI or an absolute path; undefined for anything else. */
  static readonly parse: (text: string) => Url | undefined = remembered(readUrl);

  readonly type = 'kubernetes.URL';

  constructor(private readonly parts: Parts, private readonly fragment: string) {
    super();
  }

  get scheme(): string {
    return this.parts.scheme;
  }

  /** With its port. */
  get host(): string {
    return toText(this.parts.host);
  }

  get hostname(): string {
    return this.host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/s, '$1');
  }

  get port(): string {
    return /:(\d*)$/.exec(this.parts.host)?.[1] ?? '';
  }

  get escapedPath(): string {
    return this.parts.path === '*' ? '*' : rewritten(this.parts.path, 'path');
  }

  /** The values of each parameter; one that is escaped wrongly does not count. */
  get query(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    const parameters = (this.parts.query ?? '').split('&');
    if (parameters.length > MOST_PARAMETERS) return found;
    for (const parameter of parameters) {
      if (parameter === '' || parameter.includes(';')) continue;
      const [, name = '', text = ''] = /^([^=]*)=?([^]*)$/.exec(parameter) ?? [];
      const [key, value] = [unescape(name, 'query'), unescape(text, 'query')];
      if (key === undefined || value === undefined) continue;
      found.set(toText(key), [...found.get(toText(key)) ?? [], toText(value)]);
    }
    return found;
  }

  equals(other: Url): boolean {
    return this.text() === other.text();
  }

  private text(): string {
    const { scheme, opaque, user, host, hostless = false, query } = this.parts;
    const path = this.escapedPath;
    const hasHost = host !== '' || user !== undefined;
    const start = hasHost || (scheme !== '' && !hostless && path !== '') ? '//' : '';
    const address = `${start}${user === undefined ? '' : `${user}@`}${escape(host, 'host')}${path}`;
    const behind = unescape(this.fragment, 'fragment') === '' ? '' : `#${rewritten(this.fragment, 'fragment')}`;
    return `${scheme === '' ? '' : `${scheme}:`}${opaque || address}${query === undefined ? '' : `?${query}`}${behind}`;
  }
}

/** Whether a text is an absolute URI or an absolute path; a fragment is no part of it. */
export const isUrl: (text: string) => boolean = remembered(text => read(toBytes(text), true) !== undefined);

function readUrl(text: string): Url | undefined {
  if (!isUrl(text)) return undefined;
  const bytes = toBytes(text);
  const hash = bytes.indexOf('#');
  const fragment = hash < 0 ? '' : bytes.slice(hash + 1);
  const parts = read(hash < 0 ? bytes : bytes.slice(0, hash), false);
  return parts === undefined || unescape(fragment, 'fragment') === undefined ? undefined : new Url(parts, fragment);
}

function read(text: string, isRequest: boolean): Parts | undefined {
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(text) || text.startsWith(':') || (text === '' && isRequest)) return undefined;
  if (text === '*') return { scheme: '', host: '', path: '*' };
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const [, written = '', query] = /^([^?]*)(?:\?([^]*))?$/.exec(scheme === '' ? text : text.slice(scheme.length + 1)) as unknown as string[];
  const common = { scheme: scheme.toLowerCase(), host: '', ...query === undefined ? {} : { query } };
  if (!written.startsWith('/')) {
    if (scheme !== '') return { ...common, opaque: written, path: '' };
    return isRequest || /^[^/]*:/.test(written) ? undefined : withPath(common, written);
  }
  const authority = scheme !== '' || (!isRequest && !written.startsWith('///')) ? /^\/\/([^/]*)/.exec(written)?.[1] : undefined;
  if (authority === undefined) return withPath({ ...common, hostless: true }, written);
  const place = readAuthority(common.scheme, authority);
  return place && withPath({ ...common, ...place }, written.slice(authority.length + 2));
}

function withPath(parts: Omit<Parts, 'path'>, path: string): Parts | undefined {
  return unescape(path, 'path') === undefined ? undefined : { ...parts, path };
}

function readAuthority(scheme: string, authority: string): { host: string; user?: string } | undefined {
  const at = authority.lastIndexOf('@');
  const host = readHost(scheme, authority.slice(at + 1));
  if (host === undefined || at < 0) return host === undefined ? undefined : { host };
  const user = authority.slice(0, at);
  if (!/^[-0-9A-Za-z._:~!$&'()*+,;=%@]*$/.test(user)) return undefined;
  const [, name = '', password] = /^([^:]*)(?::([^]*))?$/.exec(user) as unknown as string[];
  const plain = [name, ...password === undefined ? [] : [password]].map(part => unescape(part, 'user'));
  return plain.includes(undefined) ? undefined : { host, user: plain.map(part => escape(part as string, 'user')).join(':') };
}

function readHost(scheme: string, host: string): string | undefined {
  if (host.lastIndexOf('[') > 0) return undefined;
  if (!host.startsWith('[')) {
    const ports = host.split(':').length - 1;
    // only where the scheme is another may several colons stand before the last
    const port = ports < 2 || scheme === 'http' || scheme === 'https' ? host.indexOf(':') : host.lastIndexOf(':');
    return port >= 0 && !/^:\d*$/.test(host.slice(port)) ? undefined : unescape(host, 'host');
  }
  const [, name = '', port] = /^\[([^]*)\](?![^]*\])([^]*)$/.exec(host) ?? [];
  if (port === undefined || !/^(?::\d*)?$/.test(port)) return undefined;
  const zone = name.indexOf('%25');
  const [address, rest] = [unescape(zone < 0 ? name : name.slice(0, zone), 'host'), unescape(zone < 0 ? '' : name.slice(zone), 'zone')];
  if (address === undefined || rest === undefined) return undefined;
  const [, ip = '', named] = /^([^%]*)(?:%([^]*))?$/.exec(address + rest) as unknown as string[];
  return isIpv6(ip) && !/\..*:/.test(ip) && named !== '' ? `[${address}${rest}]${port}` : undefined;
}
