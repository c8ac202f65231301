/** `https://host:15017/inject`: scheme, and what is between it and the path. */
const URL_PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?/;

/** Whether a control plane cannot read an address, as far as its form goes: a relative one it can. */
export function addressFault(url: string): boolean {
  if (/[\u0000-\u001f\u007f]/.test(url) || url.startsWith(':')) return true;
  if (/%(?![0-9a-fA-F]{2})/.test(url)) return true;
  const [whole, scheme, authority] = URL_PARTS.exec(url) ?? [''];
  if (scheme === undefined && authority === undefined) return /^[^/?#]*:/.test(url);
  if (authority === undefined) return false;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.startsWith('[')) return !/^\[[^\]]*\](?::\d*)?$/.test(host);
  return whole.length > 0 && (!/^[^:]*(?::\d*)?$/.test(host) || /[ "<>\\^`{|}]/.test(host));
}

/** The host of an address, without brackets and port. */
export function hostnameOf(url: string): string {
  const authority = URL_PARTS.exec(url)?.[2] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host.replace(/:\d*$/, '');
}
