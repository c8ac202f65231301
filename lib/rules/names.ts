import { canonical, parseIp } from './ip';

/** Laws that names, labels and annotations follow; the id is what an issue carries, the words are in `messages.ts`. */
export type Law = 'dns-label' | 'dns-label-1035' | 'dns-subdomain' | 'path-segment' | 'path-prefix' | 'qualified-name' | 'label-value' | 'ip' | 'wildcard-subdomain' | 'domain-path' | 'fqdn' | 'port-name'
  | 'env-name' | 'env-name-strict' | 'config-key' | 'dns-subdomain-underscored' | 'sysctl-name';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const UNDERSCORED = /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;
const SYSCTL = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;

/** A name that would be a path upwards in a folder. */
function isUpwards(text: string): boolean {
  return text === '.' || text.startsWith('..');
}

const laws: Readonly<Record<Law, (text: string) => boolean>> = {
  'dns-label': text => text.length <= 63 && LABEL.test(text),
  'dns-label-1035': text => text.length <= 63 && LABEL_1035.test(text),
  'dns-subdomain': text => text.length <= 253 && SUBDOMAIN.test(text),
  'path-segment': text => text !== '.' && text !== '..' && !/[/%]/.test(text),
  'path-prefix': text => !/[/%]/.test(text),
  'qualified-name': text => {
    const slash = text.indexOf('/');
    const name = text.slice(slash + 1);
    const prefix = slash < 0 ? undefined : text.slice(0, slash);
    return name.length <= 63 && QUALIFIED.test(name) && (prefix === undefined || (prefix.length <= 253 && SUBDOMAIN.test(prefix)));
  },
  'label-value': text => text === '' || (text.length <= 63 && QUALIFIED.test(text)),
  'port-name': text => text.length <= 15 && /^(?!-)(?!.*--)[a-z0-9-]*[a-z][a-z0-9-]*(?<!-)$/.test(text),
  'env-name': text => /^[ -<>-~]+$/.test(text),
  'env-name-strict': text => /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(text) && !isUpwards(text),
  'config-key': text => text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && !isUpwards(text),
  'dns-subdomain-underscored': text => text.length <= 253 && UNDERSCORED.test(text),
  'sysctl-name': text => text.length <= 253 && SYSCTL.test(text),
  'wildcard-subdomain': text => text.length <= 253 && text.startsWith('*.') && SUBDOMAIN.test(text.slice(2)),
  'domain-path': text => {
    const slash = text.indexOf('/');
    return slash <= 253 && SUBDOMAIN.test(text.slice(0, Math.max(slash, 0))) && /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(text.slice(slash + 1));
  },
  'fqdn': text => {
    const name = text.replace(/\.$/, '');
    const labels = name.split('.');
    return name.length <= 253 && labels.length >= 2 && labels.every(label => label.length <= 63 && LABEL.test(label));
  },
  'ip': text => {
    const address = parseIp(text);
    return address !== undefined && canonical(address) === text;
  },
};

export function follows(law: Law, text: string): boolean {
  return laws[law](text);
}

/** The name that an object gets: its own, or one made of `generateName`, with five letters of the server's choice after it. */
export function nameOf({ name, generateName }: { readonly name?: string; readonly generateName?: string } = {}): string | undefined {
  return name || (generateName ? `${generateName.slice(0, 58)}xxxxx` : undefined);
}

/** A `generateName` as the laws of names see it: where it ends in a dash, that and the letter before it count as a letter. */
export function withoutDash(prefix: string): string {
  return prefix.replace(/.-$/s, 'a');
}
