const DIGEST = /^sha256:[a-f0-9]{64}$/;
const TAG = /^[\w.-]{1,128}$/;
const REPOSITORY = /^[a-z0-9_./-]*$/;

/** Characters that a host may have, beside those beyond ASCII. */
const HOST = /^[A-Za-z0-9._~!$&'()*+,;=:[\]<>"\u0080-\u{10ffff}-]*$/u;
const BRACKETED = /^\[[^[\]]*\](?::\d*)?$/;

/** Whether a text refers to an image: `repository`, `registry.example.com/repository:tag` or `repository@sha256:…`. */
export function isImage(text: string): boolean {
  if (isTagged(text)) return true;
  const [base = '', digest, ...more] = text.split('@');
  return digest !== undefined && more.length === 0 && DIGEST.test(digest) && isTagged(base) && isTagged(inFull(base));
}

/** With a digest the default registry's own repositories are counted with their folder. */
function inFull(text: string): string {
  const [registry, name] = text.includes('/') ? text.split(/\/(.*)/s) : ['', text];
  return ['', 'docker.io', 'index.docker.io'].includes(registry as string) && !name?.includes('/') ? `library/${name}` : text;
}

function isTagged(text: string): boolean {
  const colon = text.lastIndexOf(':');
  const tag = colon < 0 ? '' : text.slice(colon + 1);
  // the port of a registry is no tag
  if (tag.includes('/') || colon < 0) return isRepository(text);
  return (tag === '' || TAG.test(tag)) && isRepository(text.slice(0, colon));
}

function isRepository(text: string): boolean {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const hasRegistry = /[.:]/.test(first);
  const repository = hasRegistry ? text.slice(slash + 1) : text;
  return repository.length >= 2 && repository.length <= 255 && REPOSITORY.test(repository) && (!hasRegistry || isRegistry(first));
}

function isRegistry(host: string): boolean {
  if (!HOST.test(host)) return false;
  if (host.startsWith('[')) return BRACKETED.test(host);
  const colon = host.lastIndexOf(':');
  return colon < 0 || /^\d*$/.test(host.slice(colon + 1));
}
