import type { Overload } from '../overload';
import { BOOL, STRING, listOf, mapOf, opaque, type Type } from '../type';
import { isUrl, Url } from '../url';
import { CelError } from '../value';

const URL = opaque('kubernetes.URL');

function urlOf(text: string): Url {
  const url = Url.parse(text);
  if (url === undefined) throw new CelError('not a URL');
  return url;
}

function part(name: string, run: (url: Url) => unknown, result: Type = STRING): Overload {
  return { name, method: true, parameters: [URL], result, run };
}

/** URLs as Go reads them: absolute ones, and absolute paths. */
export const overloads: readonly Overload[] = [
  { name: 'isURL', parameters: [STRING], result: BOOL, run: isUrl },
  { name: 'url', parameters: [STRING], result: URL, fails: true, run: urlOf },
  part('getScheme', url => url.scheme),
  part('getHost', url => url.host),
  part('getHostname', url => url.hostname),
  part('getPort', url => url.port),
  part('getEscapedPath', url => url.escapedPath),
  part('getQuery', url => url.query, mapOf(STRING, listOf(STRING))),
];
