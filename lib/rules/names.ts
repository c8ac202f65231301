/** Laws that names, labels and annotations follow; the id is what an issue carries, the words are in `messages.ts`. */
export type Law = 'dns-label' | 'dns-label-1035' | 'dns-subdomain' | 'path-segment' | 'qualified-name' | 'label-value' | 'ip';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

const laws: Readonly<Record<Law, (text: string) => boolean>> = {
  'dns-label': text => text.length <= 63 && LABEL.test(text),
  'dns-label-1035': text => text.length <= 63 && LABEL_1035.test(text),
  'dns-subdomain': text => text.length <= 253 && SUBDOMAIN.test(text),
  'path-segment': text => text !== '.' && text !== '..' && !/[/%]/.test(text),
  'qualified-name': text => {
    const slash = text.indexOf('/');
    const name = text.slice(slash + 1);
    const prefix = slash < 0 ? undefined : text.slice(0, slash);
    return name.length <= 63 && QUALIFIED.test(name) && (prefix === undefined || (prefix.length <= 253 && SUBDOMAIN.test(prefix)));
  },
  'label-value': text => text === '' || (text.length <= 63 && QUALIFIED.test(text)),
  'ip': text => /^[0-9a-f.:]+$/.test(text),
};

export function follows(law: Law, text: string): boolean {
  return laws[law](text);
}
