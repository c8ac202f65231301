import { spawnSync } from 'child_process';
import { existsSync, mkdirSync } from 'fs';
import { homedir } from 'os';
import { join } from 'path';
import { App, Chart, Helm } from 'cdk8s';
import { appWith } from './project';
import { placeOf } from '../../lib/report';
import { issuesOf } from 'cdk8s-sextant/testing';

const MODULE = 'helm.sh/helm/v3/cmd/helm@latest';

/** Helm on this machine: installed, or built once from its Go module where there is a compiler; undefined where there is neither. */
function helmHere(): string | undefined {
  const works = (program: string, args: readonly string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (works('helm', ['version'])) return 'helm';
  const bin = join(process.env.SEXTANT_CACHE ?? join(homedir(), '.cache', 'cdk8s-sextant'), 'bin');
  const built = join(bin, 'helm');
  if (existsSync(built)) return built;
  if (!works('go', ['version'])) return undefined;
  mkdirSync(bin, { recursive: true });
  const { status } = spawnSync('go', ['install', MODULE], { cwd: bin, env: { ...process.env, GOBIN: bin, GOFLAGS: '-mod=mod' }, stdio: 'ignore', timeout: 300_000 });
  return status === 0 && existsSync(built) ? built : undefined;
}

const helm = helmHere();
const withHelm = helm === undefined ? test.skip : test;

const CHART = {
  'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'shop/values.yaml': 'port: 80\n',
  'shop/templates/good.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-good\n',
  'shop/templates/web/two.yaml': '# two of them\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: first}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: second\ndata:\n  port: {{ .Values.port }}\n',
  'shop/charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
  'shop/charts/db/templates/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  password: 4711\n',
};

withHelm('what Helm renders is validated and named by chart and template (needs helm, or go to build it)', () => {
  const folder = appWith(CHART);
  const app = new App();
  const chart = new Chart(app, 'prod');
  new Helm(chart, 'shop', { chart: join(folder, 'shop'), releaseName: 'shop', helmExecutable: helm, values: { port: 8080 } });
  const issues = issuesOf(app);
  expect(issues.map(({ path, at }) => `${path}: ${placeOf(at ?? {})}`).sort()).toEqual([
    'data[port]: prod/shop/second-configmap, template shop/templates/web/two.yaml',
    'stringData[password]: prod/shop/db-secret, template shop/charts/db/templates/secret.yaml',
  ]);
});
