import { RULE_ENDPOINT } from './places';
import type { RuleEndpointSpec } from '../../../generated/bindings/kubeedge';
import { span } from '../../messages/words';
import { ofAdmission } from '../own-admission';
import type { SystemRules } from '../system';

const [FIRST, LAST] = [1, 65535];

export const rules: SystemRules = ofAdmission({
  'service-bus-has-port': {
    on: `${RULE_ENDPOINT}.spec`,
    must: ({ type }) => type === 'Required' ? 'an endpoint of type servicebus has a port' : `must be a port, as text: ${span(FIRST, LAST)} is allowed`,
    fix: 'set properties.service_port, such as "6666"',
    check({ ruleEndpointType, properties = {} }: Partial<RuleEndpointSpec>, report) {
      if (ruleEndpointType !== 'servicebus') return;
      const port = Object.hasOwn(properties, 'service_port') ? properties.service_port : undefined;
      if (port === undefined) report('Required', 'properties[service_port]');
      else if (!/^[+-]?\d+$/.test(port) || Number(port) < FIRST || Number(port) > LAST) report('Invalid', 'properties[service_port]', port);
    },
  },
});
