import { demand } from './check';
import { eachContainer } from './pods';
import { Rules } from './rule';
import type { PodSpec, WindowsSecurityContextOptions } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

const LONGEST_SPEC = 64 * 1024;
const LONGEST_DOMAIN = 255;
const LONGEST_USER = 104;

const NET_BIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const DOMAIN = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

function isUser(name: string): boolean {
  return name !== '' && Buffer.byteLength(name) <= LONGEST_USER && !/^[. ]+$/.test(name) && !/["/\\:;|=,+*?<>@[\]]/.test(name);
}

/** `user` or `DOMAIN\user` */
function isUserName(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(text)) return false;
  const parts = text.split('\\');
  if (parts.length > 2) return false;
  const [domain, user] = parts.length === 2 ? parts as [string, string] : [undefined, text];
  return isUser(user) && (domain === undefined || (Buffer.byteLength(domain) <= LONGEST_DOMAIN && (NET_BIOS.test(domain) || DOMAIN.test(domain))));
}

export const rules: Rules = {
  'windows-credential-name-is-valid': {
    on: 'core/v1.WindowsSecurityContextOptions',
    must: lawOf,
    check({ gmsaCredentialSpecName }: WindowsSecurityContextOptions, report) {
      demand(report, 'dns-subdomain', 'gmsaCredentialSpecName', gmsaCredentialSpecName);
    },
  },

  'windows-credential-fits': {
    on: 'core/v1.WindowsSecurityContextOptions',
    must: 'from 1 byte to 64 KiB are allowed',
    check({ gmsaCredentialSpec: spec }: WindowsSecurityContextOptions, report) {
      if (spec !== undefined && (spec === '' || Buffer.byteLength(spec) > LONGEST_SPEC)) report('Invalid', 'gmsaCredentialSpec');
    },
  },

  'windows-user-is-valid': {
    on: 'core/v1.WindowsSecurityContextOptions',
    must: 'a user name of Windows is needed, with or without a domain before one "\\"',
    check({ runAsUserName }: WindowsSecurityContextOptions, report) {
      if (runAsUserName !== undefined && !isUserName(runAsUserName)) report('Invalid', 'runAsUserName', runAsUserName);
    },
  },

  'host-process-is-of-all-containers': {
    on: 'core/v1.PodSpec',
    when: 'hostProcess',
    must: ({ path }) => path.endsWith('hostProcess') ? 'the value of the pod is needed' : 'either all containers are processes of the host or none',
    check(spec: PodSpec, report) {
      const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
      let [all, processes] = [0, 0];
      eachContainer(spec, ({ securityContext }, at) => {
        const own = securityContext?.windowsOptions?.hostProcess;
        if (ofPod !== undefined && own !== undefined && own !== ofPod) report('Invalid', at('securityContext.windowsOptions.hostProcess'), own);
        all++;
        if (own ?? ofPod) processes++;
      });
      if (processes > 0 && processes !== all) report('Invalid', '', '');
    },
  },

  'host-process-is-on-host-network': {
    on: 'core/v1.PodSpec',
    when: 'hostProcess',
    must: 'true is needed, because containers are processes of the host',
    check(spec: PodSpec, report) {
      if (spec.hostNetwork) return;
      const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
      let found = false;
      eachContainer(spec, ({ securityContext }) => {
        found ||= (securityContext?.windowsOptions?.hostProcess ?? ofPod) === true;
      });
      if (found) report('Invalid', 'hostNetwork', false);
    },
  },
};
