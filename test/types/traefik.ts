import { IngressRoute, IngressRouteSpecRoutes, Middleware } from 'cdk8s-sextant/traefik';

const metadata = { name: 'shop' };

export const good = [
  IngressRoute.manifest({
    metadata,
    spec: {
      entryPoints: ['websecure'],
      tls: { secretName: 'shop' },
      routes: [{ kind: 'Rule', match: 'Host(`shop.example`)', middlewares: [{ name: 'strip' }], services: [{ name: 'web', port: 'http', weight: 1 }] }],
    },
  }),
  Middleware.manifest({ metadata, spec: { stripPrefix: { prefixes: ['/api'] } } }),
];

const route = (only: IngressRouteSpecRoutes): object => IngressRoute.manifest({ metadata, spec: { routes: [only] } });

export const bad = [
  // @ts-expect-error a route matches something
  route({ services: [{ name: 'web', port: 80 }] }),
  // @ts-expect-error no such kind
  route({ match: 'PathPrefix(`/`)', kind: 'Route' }),
  // @ts-expect-error a list of services
  route({ match: 'PathPrefix(`/`)', services: { name: 'web', port: 80 } }),
  // @ts-expect-error no such kind of service
  route({ match: 'PathPrefix(`/`)', services: [{ name: 'web', kind: 'Deployment' }] }),
  // @ts-expect-error misspelt: `middlewares`
  route({ match: 'PathPrefix(`/`)', middleware: [{ name: 'strip' }] }),
  // @ts-expect-error a priority is a number
  route({ match: 'PathPrefix(`/`)', priority: 'high' }),
  // @ts-expect-error a list of prefixes
  Middleware.manifest({ metadata, spec: { stripPrefix: { prefixes: '/api' } } }),
];
