import { inRoutes } from './places';
import type { VirtualServiceSpec, VirtualServiceSpecHttp } from '../../../generated/bindings/istio';
import type { SystemReport, SystemRules } from '../system';

const ROUTE = inRoutes('http[]');

/** A virtual service without hosts takes over routes of another one. */
function isDelegate(report: SystemReport): boolean {
  return ((report.root as { spec: VirtualServiceSpec }).spec.hosts ?? []).length === 0;
}

/** A route that hands over to another virtual service. */
function handsOver(route: VirtualServiceSpecHttp, report: SystemReport): boolean {
  return Boolean(route.delegate) && !isDelegate(report);
}

function has(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

export const rules: SystemRules = {
  'http-route-has-action': {
    on: ROUTE,
    must: 'a route, a redirect or a direct response is needed',
    fix: 'name the destinations under route',
    check(route: VirtualServiceSpecHttp, report) {
      if (!handsOver(route, report) && !route.redirect && !route.directResponse && !has(route.route)) report('Required', 'route');
    },
  },

  'http-route-has-one-action': {
    on: ROUTE,
    must: ({ params }) => `a route that has ${String(params?.with)} does without it`,
    fix: 'remove one of the two',
    check(route: VirtualServiceSpecHttp, report) {
      if (handsOver(route, report)) {
        if (route.redirect) report('Forbidden', 'redirect', undefined, { with: 'delegate' });
        if (has(route.route)) report('Forbidden', 'route', undefined, { with: 'delegate' });
        return;
      }
      const first = route.redirect ? 'redirect' : route.directResponse ? 'directResponse' : undefined;
      if (first === undefined) return;
      const others = { route: has(route.route), fault: route.fault, rewrite: route.rewrite, directResponse: first === 'redirect' && route.directResponse };
      for (const [field, isThere] of Object.entries(others)) if (isThere) report('Forbidden', field, undefined, { with: first });
    },
  },

  'delegate-is-not-delegated': {
    on: ROUTE,
    must: 'a virtual service without hosts takes over routes of another one, and cannot hand them on',
    fix: 'name its hosts, or remove delegate',
    check(route: VirtualServiceSpecHttp, report) {
      if (route.delegate && isDelegate(report)) report('Forbidden', 'delegate');
    },
  },

  'mirror-is-given-once': {
    on: ROUTE,
    must: 'a route has mirror or mirrors, not both',
    fix: 'move mirror into mirrors',
    check(route: VirtualServiceSpecHttp, report) {
      if (!handsOver(route, report) && route.mirror && has(route.mirrors)) report('Forbidden', 'mirrors');
    },
  },
};
