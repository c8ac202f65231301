import { DEVICE, DEVICE_MODEL } from './places';
import type { DeviceModelSpecProperties } from '../../../generated/bindings/kubeedge';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

export const rules: SystemRules = ofAdmission({
  'device-property-is-listed-once': {
    on: [`${DEVICE}.spec.properties`, `${DEVICE_MODEL}.spec.properties`],
    must: 'another property has this name',
    fix: 'give each property a name of its own',
    check(properties: readonly DeviceModelSpecProperties[], report) {
      const names = new Set<string>();
      properties.forEach(({ name = '' }, i) => {
        if (names.has(name)) report('Duplicate', `[${i}].name`, name);
        names.add(name);
      });
    },
  },
});
