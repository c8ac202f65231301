import { inRoutes } from './places';
import type {
  VirtualServiceSpecHttpDirectResponse as DirectResponse, VirtualServiceSpecHttpRedirect as Redirect, VirtualServiceSpecHttpRewrite as Rewrite,
} from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const REDIRECT = inRoutes('http[].redirect');
const REWRITE = inRoutes('http[].rewrite');
const LARGEST_BODY = 1024 * 1024;

function sizeOf({ body }: DirectResponse): number {
  return body?.bytes !== undefined ? Buffer.from(body.bytes, 'base64').length : Buffer.byteLength(body?.string ?? '');
}

export const rules: SystemRules = {
  'redirect-leads-somewhere': {
    on: REDIRECT,
    must: 'a redirect changes at least one of uri, authority, scheme and port',
    check({ uri = '', authority = '', scheme = '', port, derivePort }: Redirect, report) {
      if (uri + authority + scheme === '' && port === undefined && derivePort === undefined) report('Required', 'uri');
    },
  },

  'redirect-code-is-valid': {
    on: REDIRECT,
    must: 'a code from 300 to 399 is allowed',
    check({ redirectCode = 0 }: Redirect, report) {
      if (redirectCode !== 0 && (redirectCode < 300 || redirectCode > 399)) report('Invalid', 'redirectCode', redirectCode);
    },
  },

  'redirect-scheme-is-http': {
    on: REDIRECT,
    must: 'http or https is allowed',
    check({ scheme = '' }: Redirect, report) {
      if (!['', 'http', 'https'].includes(scheme)) report('NotSupported', 'scheme', scheme);
    },
  },

  'redirect-port-is-valid': {
    on: REDIRECT,
    must: 'a port up to 65535 is allowed',
    check({ port = 0 }: Redirect, report) {
      if (port > 65535) report('Invalid', 'port', port);
    },
  },

  'rewrite-changes-something': {
    on: REWRITE,
    must: 'a rewrite changes at least one of uri, uriRegexRewrite and authority',
    check({ uri = '', uriRegexRewrite, authority = '' }: Rewrite, report) {
      if (uri + authority === '' && !uriRegexRewrite) report('Required', 'uri');
    },
  },

  'rewrite-path-is-given-once': {
    on: REWRITE,
    must: 'the path is rewritten by uri or by uriRegexRewrite, not both',
    fix: 'remove one of the two',
    check({ uri = '', uriRegexRewrite }: Rewrite, report) {
      if (uri !== '' && uriRegexRewrite) report('Forbidden', 'uriRegexRewrite');
    },
  },

  'rewrite-regex-is-complete': {
    on: inRoutes('http[].rewrite.uriRegexRewrite'),
    must: 'a pattern needs match, and rewrite for what comes in its place',
    check({ match = '', rewrite = '' }: NonNullable<Rewrite['uriRegexRewrite']>, report) {
      if (match === '') report('Required', 'match');
      if (rewrite === '') report('Required', 'rewrite');
    },
  },

  'direct-response-status-is-valid': {
    on: inRoutes('http[].directResponse'),
    must: 'a status from 200 to 600 is allowed',
    check({ status = 0 }: Partial<DirectResponse>, report) {
      if (status < 200 || status > 600) report('Invalid', 'status', status);
    },
  },

  'direct-response-body-fits': {
    on: inRoutes('http[].directResponse'),
    must: 'at most 1 MiB is allowed',
    fix: 'serve the text by a service',
    check(response: DirectResponse, report) {
      if (sizeOf(response) > LARGEST_BODY) report('TooLong', 'body', undefined, { limit: LARGEST_BODY });
    },
  },
};
