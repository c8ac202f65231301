import { Construct } from 'constructs';
import { backendRef } from './versions';
import type { HTTPRouteSpecRulesFilters } from '../../../../generated/bindings/gateway-api';
import type { HeaderChanges, MeshSettings, RuleIntent } from '../intent';

/** What happens to requests on their way. */
export function filtersOf(mesh: MeshSettings, scope: Construct, rule: RuleIntent): HTTPRouteSpecRulesFilters[] {
  const { mirror, rewrite, redirect, requestHeaders, responseHeaders } = rule;
  const filters: HTTPRouteSpecRulesFilters[] = [];
  if (requestHeaders) filters.push({ type: 'RequestHeaderModifier', requestHeaderModifier: changes(requestHeaders) });
  if (responseHeaders) filters.push({ type: 'ResponseHeaderModifier', responseHeaderModifier: changes(responseHeaders) });
  if (mirror) {
    const percent = mirror.percent === 100 ? undefined : mirror.percent;
    filters.push({ type: 'RequestMirror', requestMirror: { backendRef: backendRef(mesh, scope, mirror.service, mirror.version), percent } });
  }
  if (rewrite) filters.push({ type: 'URLRewrite', urlRewrite: { hostname: rewrite.host, path: pathOf(rule, rewrite.path) } });
  if (redirect) {
    const { host: hostname, scheme, status: statusCode, path } = redirect;
    filters.push({ type: 'RequestRedirect', requestRedirect: { hostname, scheme, statusCode, path: path === undefined ? undefined : { type: 'ReplaceFullPath', replaceFullPath: path } } });
  }
  return filters;
}

/** What takes the place of a beginning, if that is what was looked for, or else of the whole path. */
function pathOf({ matches }: RuleIntent, path: string | undefined): { type: 'ReplacePrefixMatch'; replacePrefixMatch: string } | { type: 'ReplaceFullPath'; replaceFullPath: string } | undefined {
  if (path === undefined) return undefined;
  const isPrefix = matches.every(match => match.path === undefined || (typeof match.path === 'object' && 'prefix' in match.path));
  return isPrefix ? { type: 'ReplacePrefixMatch', replacePrefixMatch: path } : { type: 'ReplaceFullPath', replaceFullPath: path };
}

function changes({ set, add, remove }: HeaderChanges): NonNullable<HTTPRouteSpecRulesFilters['requestHeaderModifier']> {
  const listed = (pairs?: Readonly<Record<string, string>>) => pairs && Object.entries(pairs).map(([name, value]) => ({ name, value }));
  return { set: listed(set), add: listed(add), remove };
}
