import type { Args, Command, Io } from '../cli/command';
import type { Cluster } from '../cluster';
import { UserError } from '../error';
import { DEFAULT, RANGE } from '../kubernetes';

export const command: Command = {
  summary: 'judge manifests as the API server would',
  usage: 'sextant validate PATH… [--together] [--kubernetes VERSION] [--cluster PROFILE|FILE] [--crds DIR] [--format text|json|jsonl]',
  flags: {
    kubernetes: { type: 'string', value: 'VERSION', help: `version to judge for, ${RANGE}; default: SEXTANT_KUBERNETES, else ${DEFAULT}` },
    cluster: { type: 'string', value: 'PROFILE|FILE', help: 'profile of a distribution, by its name, or a file with the record of a cluster: profile, version, add-ons' },
    together: { type: 'boolean', help: 'judge the objects among each other, too, as all those of one cluster; without --cluster, a mesh counts as installed' },
    crds: { type: 'string', value: 'DIR', multiple: true, help: 'folder or file with CustomResourceDefinitions; may be given several times' },
    format: { type: 'string', values: ['text', 'json', 'jsonl'], help: 'text for people (default), one JSON document, or one JSON line per object' },
  },
  examples: [
    'sextant validate manifests/ --kubernetes 1.33',
    'helm template shop | sextant validate - --cluster clusters/prod.yaml',
    'sextant validate --together manifests/',
    'kubectl get deployments -A -o json | sextant validate - --format jsonl',
  ],
  positionals: [1, Infinity],
  async run(args: Args, io: Io): Promise<number> {
    const { judge } = await import('../cli/judge');
    const { flags, positionals } = args;
    const version = await versionFrom(flags.kubernetes as string | undefined, io.env);
    const asked = flags.kubernetes === undefined ? undefined : version;
    const cluster = flags.cluster === undefined ? undefined : await clusterFrom(flags.cluster as string, asked, version);
    return judge({
      paths: positionals,
      kubernetes: cluster?.kubernetes ?? version,
      cluster,
      crds: (flags.crds ?? []) as readonly string[],
      together: flags.together === true,
      format: (flags.format ?? 'text') as 'text' | 'json' | 'jsonl',
    }, io);
  },
};

/** Profiles are read only where a cluster is given. */
async function clusterFrom(given: string, kubernetes: string | undefined, fallback: string): Promise<Cluster> {
  const { clusterOf } = await import('../cli/cluster');
  return clusterOf(given, kubernetes, fallback);
}

/** `--kubernetes`, else the environment's, else the default; an unknown one is the user's error and says where it was given. */
async function versionFrom(flag: string | undefined, env: Io['env']): Promise<string> {
  const { minorOf, versionOr } = await import('../kubernetes');
  try {
    return `1.${minorOf(versionOr(flag, env))}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${flag === undefined ? 'SEXTANT_KUBERNETES' : '--kubernetes'}: ${error.message}`);
  }
}
