import { writeFileSync } from 'fs';
import { join } from 'path';
import { Line, Place, Side } from '../line';
import { ROOT } from '../workspace';

const SMALL = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: main, image: nginx }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;

const ROUTE = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'web' },
  spec: {
    parentRefs: [{ name: 'public' }],
    hostnames: ['shop.example.com'],
    rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'web', port: 80 }] }],
  },
};

const sextant = (...args: string[]): Side => ({
  name: `sextant ${args.join(' ')}`, ours: true, run: ({ root }: Place) => ({ args: [join(root, 'build/lib/cli.js'), ...args] }),
});
const cdk8s: Side = {
  name: 'cdk8s --version',
  peers: ['cdk8s-cli'],
  run: () => ({ args: [join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s'), '--version'], env: { CDK8S_CHECK_UPGRADE: 'false' } }),
};
const bare: Side = { name: 'node alone', run: () => ({ args: ['-e', '0'] }) };

export const lines: readonly Line[] = [
  { name: 'start/version', measures: 'the CLI says its version', sides: [sextant('--version'), cdk8s, bare] },
  {
    name: 'start/validate',
    measures: 'the CLI judges a file of two objects; the peer, which validates nothing, says its version',
    sides: [sextant('validate', 'small.yaml'), cdk8s, bare],
    prepare: ({ folder }) => writeFileSync(join(folder, 'small.yaml'), SMALL),
  },
  {
    name: 'start/custom',
    measures: 'the CLI judges one custom resource, whose schema has dozens of expressions',
    sides: [sextant('validate', 'route.json'), cdk8s, bare],
    prepare: ({ folder }) => writeFileSync(join(folder, 'route.json'), JSON.stringify(ROUTE)),
  },
];
