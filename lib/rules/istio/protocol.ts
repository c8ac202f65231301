const HTTP = new Set(['http', 'http2', 'http_proxy', 'grpc', 'grpc-web']);
const TLS = new Set(['https', 'tls']);
const OTHERS = new Set(['tcp', 'udp', 'mongo', 'redis', 'mysql']);

/** The protocols that a port may name, in any case. */
export const PROTOCOLS = ['HTTP', 'HTTP2', 'HTTPS', 'HTTP_PROXY', 'GRPC', 'GRPC-Web', 'TLS', 'TCP', 'UDP', 'Mongo', 'Redis', 'MySQL'];

export function isHttp(protocol = ''): boolean {
  return HTTP.has(protocol.toLowerCase());
}

export function isTls(protocol = ''): boolean {
  return TLS.has(protocol.toLowerCase());
}

export function isProtocol(protocol = ''): boolean {
  return isHttp(protocol) || isTls(protocol) || OTHERS.has(protocol.toLowerCase());
}
