import { isIP } from 'net';
import { isProxyConfig } from './proxy-config';

/** What an annotation wants, if its value is not that. */
export function faultOf(annotation: string, value: string): string | undefined {
  const form = Object.prototype.hasOwnProperty.call(FORMS, annotation) ? FORMS[annotation] : undefined;
  return form === undefined || form.isValid(value) ? undefined : form.wanted;
}

interface Form {
  /** What is wanted, as it is said. */
  readonly wanted: string;
  readonly isValid: (value: string) => boolean;
}

const isPort = (text: string): boolean => /^\d+$/.test(text.trim()) && Number(text) <= 65535;
const isPorts = (text: string): boolean => text.trim() === '' || text.trim().split(',').every(isPort);
const isRanges = (text: string): boolean => text === '' || text.split(',').every(isRange);
const isNetworkInterface = (text: string): boolean => text.trim().length <= 15 && /^[a-zA-Z][\w.-]*$/.test(text.trim());

const COUNT: Form = { wanted: 'a whole number of 0 or more', isValid: text => /^\d+$/.test(text) && Number(text) < 2 ** 32 };
const RANGES = 'a list of addresses with a length, such as 10.0.0.0/8';
const PORTS: Form = { wanted: 'a list of port numbers, such as 8080', isValid: isPorts };
const NETWORK_INTERFACES: Form = { wanted: 'a list of names of network interfaces', isValid: text => text === '' || text.split(',').every(isNetworkInterface) };
const QUANTITY: Form = { wanted: 'a quantity, such as 100m or 128Mi', isValid: text => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/.test(text) };

/** What annotations want that want more than a text. */
const FORMS: Readonly<Record<string, Form>> = {
  'sidecar.istio.io/interceptionMode': { wanted: 'REDIRECT, TPROXY or NONE', isValid: text => ['REDIRECT', 'TPROXY', 'NONE'].includes(text) },
  'status.sidecar.istio.io/port': { wanted: 'a port number', isValid: isPort },
  'readiness.status.sidecar.istio.io/initialDelaySeconds': COUNT,
  'readiness.status.sidecar.istio.io/periodSeconds': COUNT,
  'readiness.status.sidecar.istio.io/failureThreshold': COUNT,
  'traffic.sidecar.istio.io/includeOutboundIPRanges': { wanted: `${RANGES} or *`, isValid: text => text === '*' || isRanges(text) },
  'traffic.sidecar.istio.io/excludeOutboundIPRanges': { wanted: RANGES, isValid: isRanges },
  'traffic.sidecar.istio.io/includeInboundPorts': { wanted: `${PORTS.wanted} or *`, isValid: text => text === '*' || isPorts(text) },
  'traffic.sidecar.istio.io/excludeInboundPorts': PORTS,
  'traffic.sidecar.istio.io/excludeOutboundPorts': PORTS,
  'traffic.sidecar.istio.io/excludeInterfaces': NETWORK_INTERFACES,
  'traffic.sidecar.istio.io/kubevirtInterfaces': NETWORK_INTERFACES,
  'istio.io/reroute-virtual-interfaces': NETWORK_INTERFACES,
  'proxy.istio.io/config': { wanted: 'the configuration of a proxy, as YAML', isValid: isProxyConfig },
  'prometheus.istio.io/merge-metrics': { wanted: 'true or false', isValid: text => /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text) },
  'sidecar.istio.io/proxyCPU': QUANTITY,
  'sidecar.istio.io/proxyMemory': QUANTITY,
  'sidecar.istio.io/proxyCPULimit': QUANTITY,
  'sidecar.istio.io/proxyMemoryLimit': QUANTITY,
};

/** `10.0.0.0/8`, `fd00::/8` */
function isRange(text: string): boolean {
  const [, address, bits] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const version = address === undefined || address.includes('%') ? 0 : isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}
