import type { SystemRules } from '../system';

const WASM = ['extensions.istio.io/WasmPlugin.spec', 'extensions.istio.io/TrafficExtension.spec.wasm'];

/** The limits count bytes, and those of the schema characters. */
const LIMITS: Readonly<Record<string, number>> = { imagePullSecret: 253, pluginName: 256, inlineCode: 65536 };

export const rules: SystemRules = {
  'plugin-text-fits': {
    on: [...WASM, 'extensions.istio.io/TrafficExtension.spec.lua'],
    must: ({ params }) => `at most ${String(params?.limit)} bytes are allowed`,
    check(plugin: Readonly<Record<string, unknown>>, report) {
      for (const [field, limit] of Object.entries(LIMITS)) {
        const text = plugin[field];
        if (typeof text === 'string' && Buffer.byteLength(text) > limit) report('TooLong', field, undefined, { limit });
      }
    },
  },
};
