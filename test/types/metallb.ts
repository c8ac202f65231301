import { BGPPeer, BGPPeerSpec, IPAddressPool, L2Advertisement } from 'cdk8s-sextant/metallb';

const metadata = { name: 'edge', namespace: 'metallb-system' };

export const good = [
  IPAddressPool.manifest({ metadata, spec: { addresses: ['192.0.2.10-192.0.2.20'], autoAssign: false, serviceAllocation: { priority: 50, namespaces: ['shop'] } } }),
  L2Advertisement.manifest({ metadata, spec: { ipAddressPools: ['edge'], interfaces: ['eth0'] } }),
  L2Advertisement.manifest({ metadata }),
  BGPPeer.manifest({ metadata, spec: { myASN: 64500, peerASN: 64501, peerAddress: '192.0.2.1', holdTime: '90s' } }),
];

const peer = (spec: BGPPeerSpec): object => BGPPeer.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a pool has addresses
  IPAddressPool.manifest({ metadata, spec: { autoAssign: true } }),
  // @ts-expect-error a list of ranges
  IPAddressPool.manifest({ metadata, spec: { addresses: '192.0.2.0/24' } }),
  // @ts-expect-error misspelt: `ipAddressPools`
  L2Advertisement.manifest({ metadata, spec: { addressPools: ['edge'] } }),
  // @ts-expect-error one's own number
  peer({ peerASN: 64501, peerAddress: '192.0.2.1' }),
  // @ts-expect-error numbers are no text
  peer({ myASN: '64500', peerASN: 64501 }),
  // @ts-expect-error neither inside nor outside
  peer({ myASN: 64500, dynamicASN: 'auto' }),
  // @ts-expect-error a secret is named by an object
  peer({ myASN: 64500, passwordSecret: 'bgp' }),
];
