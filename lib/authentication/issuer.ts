import { X509Certificate } from 'crypto';
import { ofEach, repeats, type FileLaws } from './law';
import { pemBlocks } from '../rules/pem';
import type { Report } from '../rules/rule';
import { faultsOf } from '../rules/webhook';

const URL_FAULTS: Readonly<Record<string, string>> = {
  form: 'a URL is wanted, "https://issuer.example.com"',
  scheme: 'the URL must begin with "https://"',
  user: 'the URL must not have a user or a password',
  fragment: 'the URL must not have a fragment',
  query: 'the URL must not have a query',
};

const MATCH_ANY = 'MatchAny';

function judgeUrl(report: Report, at: string, url: string): void {
  for (const fault of faultsOf(url)) if (fault in URL_FAULTS) report('Invalid', at, url, { fault });
}

function trimmed(url: string): string {
  let end = url.length;
  while (url.charCodeAt(end - 1) === 47) end--;
  return url.slice(0, end);
}

function isCertificate(bytes: Buffer): boolean {
  try {
    return new X509Certificate(bytes).raw.length > 0;
  } catch {
    return false;
  }
}

export const issuerLaws: FileLaws = {
  'issuer-url-is-usable': {
    must: ({ type, params }) => type === 'Required' ? 'the URL of the issuer is needed' : URL_FAULTS[String(params?.fault)] ?? URL_FAULTS.form,
    check: ofEach(({ issuer }, report, at) => {
      if (!issuer?.url) report('Required', `${at}.issuer.url`);
      else judgeUrl(report, `${at}.issuer.url`, issuer.url);
      if (issuer?.discoveryURL) judgeUrl(report, `${at}.issuer.discoveryURL`, issuer.discoveryURL);
    }),
  },

  'discovery-differs-from-issuer': {
    must: 'must be another URL than that of the issuer',
    fix: 'remove it: what the issuer tells of itself is looked for below its own URL',
    check: ofEach(({ issuer }, report, at) => {
      if (!issuer?.url || !issuer.discoveryURL) return;
      if (trimmed(issuer.url) === trimmed(issuer.discoveryURL)) report('Invalid', `${at}.issuer.discoveryURL`, issuer.discoveryURL);
    }),
  },

  'issuer-is-unique': {
    must: 'each authenticator has an issuer and a place of discovery of its own',
    check({ jwt }, report) {
      const [hasIssuer, hasDiscovery] = [repeats(), repeats()];
      jwt?.forEach((authenticator, i) => {
        const { url, discoveryURL } = authenticator?.issuer ?? {};
        if (hasIssuer(url ?? '')) report('Duplicate', `jwt[${i}].issuer.url`, url ?? '');
        if (discoveryURL && hasDiscovery(discoveryURL)) report('Duplicate', `jwt[${i}].issuer.discoveryURL`, discoveryURL);
      });
    },
  },

  'audiences-are-distinct': {
    must: ({ type, params }) => type === 'TooMany' ? 'one audience is allowed before Kubernetes 1.30'
      : type === 'Duplicate' ? 'each audience is named once' : params?.alone === true ? 'an audience must not be empty' : 'at least one audience is needed',
    check: ofEach(({ issuer }, report, at) => {
      const audiences = issuer?.audiences ?? [];
      if (audiences.length === 0) return report('Required', `${at}.issuer.audiences`);
      if (report.minor < 30 && audiences.length > 1) return report('TooMany', `${at}.issuer.audiences`, audiences.length);
      const isRepeated = repeats();
      audiences.forEach((audience, i) => {
        if (!audience) report('Required', `${at}.issuer.audiences[${i}]`, undefined, { alone: true });
        if (isRepeated(audience ?? '')) report('Duplicate', `${at}.issuer.audiences[${i}]`, audience ?? '');
      });
    }),
  },

  'audience-policy-fits': {
    since: 30,
    must: ({ params }) => params?.several === true ? 'must be "MatchAny" where there are several audiences' : 'must be "MatchAny", or left out',
    check: ofEach(({ issuer }, report, at) => {
      const count = issuer?.audiences?.length ?? 0;
      const policy = issuer?.audienceMatchPolicy ?? '';
      if (count === 0 || policy === MATCH_ANY || (count === 1 && policy === '')) return;
      report('Invalid', `${at}.issuer.audienceMatchPolicy`, policy, { several: count > 1 });
    }),
  },

  'issuer-authority-is-certificate': {
    must: 'certificates are wanted, in PEM',
    check: ofEach(({ issuer }, report, at) => {
      if (!issuer?.certificateAuthority) return;
      const blocks = pemBlocks(issuer.certificateAuthority).filter(({ type, hasHeaders }) => type === 'CERTIFICATE' && !hasHeaders);
      // what stands there may be a key, and is not shown
      if (blocks.length === 0 || !blocks.every(({ bytes }) => isCertificate(bytes))) report('Invalid', `${at}.issuer.certificateAuthority`);
    }),
  },

  'egress-selector-is-known': {
    must: 'must be "controlplane" or "cluster"',
    check: ofEach(({ issuer }, report, at) => {
      const selector = issuer?.egressSelectorType;
      if (selector && selector !== 'controlplane' && selector !== 'cluster') report('Invalid', `${at}.issuer.egressSelectorType`, selector);
    }),
  },
};
