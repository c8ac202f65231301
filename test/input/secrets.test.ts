import { writeFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import secrets from './secrets.json';
import { isCredential, isCredentialName } from '../../lib/credentials';
import { validate } from '../../lib/validate';
import { kindOf } from '../custom/answers';
import { folderOfTest, sextantValidate } from '../sextant';

const folder = folderOfTest();
const MARKER = 'hunter2hunter2';

interface Planted {
  readonly name: string;
  readonly yaml?: string;
  readonly json?: string;
  /** It cannot be written as JSON. */
  readonly only?: 'yaml';
  /** What must not appear, if it is not that text. */
  readonly marker?: string;
}

describe.each(secrets as Planted[])('$name', ({ yaml, json, only, marker = 'MARKER' }) => {
  const plant = (text: string): string => text.replace(/MARKER/g, MARKER);
  const files: Record<string, string> = {
    ...(yaml === undefined ? {} : { 'a.yaml': plant(yaml) }),
    ...(yaml === undefined || only ? {} : { 'a.jsonl': `${JSON.stringify(parse(plant(yaml)))}\n`, 'a.json': JSON.stringify(parse(plant(yaml)), undefined, 2) }),
    ...(json === undefined ? {} : { 'a.jsonl': plant(json), 'a.json': plant(json), 'a.yaml': plant(json) }),
  };

  test.each(Object.keys(files).flatMap(file => ['text', 'json', 'jsonl'].map(format => [file, format])))('%s as %s', async (file, format) => {
    writeFileSync(join(folder.path, file), files[file]);
    for (const argv of [[`DIR/${file}`], ['-'], [`DIR/${file}`, '--crds', `DIR/${file}`]]) {
      const { code, out, err } = await sextantValidate(folder.path, [...argv, '--format', format], argv[0] === '-' ? [files[file]] : []);
      // there is something to tell, or nothing could leak
      expect(code).toBe(1);
      expect(`${out}${err}`).not.toContain(plant(marker));
    }
  });

  (yaml === undefined || only ? test.skip : test)('in the issues themselves', () => {
    const objects = [parse(plant(yaml ?? '')) as { items?: unknown[] }].flatMap(object => (Array.isArray(object.items) ? object.items : [object]));
    for (const object of objects) expect(JSON.stringify(validate(object))).not.toContain(plant(marker));
  });
});

describe('what is no secret is shown', () => {
  const containers = (rest: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - {name: auth-server, image: b, ${rest}}\n`;
  test.each([
    ['an environment value under another name', containers(`env: [{name: LOG_LEVEL, value: [${MARKER}]}]`)],
    ['the name of a variable', containers(`env: [{name: DB_PASSWORD, value: x}], imagePullPolicy: ${MARKER}`)],
    ['what refers to a Secret', `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  imagePullSecrets: ${MARKER}\n  containers: [{name: a}]\n`],
    ['the type of a label of a Secret', `apiVersion: v1\nkind: Secret\nmetadata: {name: s, labels: {a: "${MARKER} x"}}\n`],
  ])('%s', async (_, text) => {
    expect((await sextantValidate(folder.path, ['-'], [text])).out).toContain(MARKER);
  });

  test.each([
    ['a key that finds something', 'name: PRIMARY_KEY, value: 4711', 'Invalid value: 4711'], ['a field that runs into its value', 'name: LOG_LEVEL, level:debug', '.level:debug: Unknown field'],
  ])('in an environment, %s', async (_, entry, text) => {
    expect((await sextantValidate(folder.path, ['-'], [containers(`env: [{${entry}}]`)])).out).toContain(text);
  });

  test('ordinary names of a ConfigMap, with their values', async () => {
    const names = ['key', 'primaryKey', 'keyRef', 'passthrough', 'compass', 'path', 'PRIMARY_KEY', 'cache-key', 'author', 'PATTERN', 'config.json', 'KEYCLOAK_URL', 'PORT', 'spin'];
    const { out } = await sextantValidate(folder.path, ['-'], [`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {${names.map((name, i) => `${name}: ${4711 + i}`).join(', ')}}\n`]);
    for (const [i, name] of names.entries()) expect(out).toContain(`data[${name}]: Invalid value: ${4711 + i}: must be a string`);
  });

  test.each([
    ['DB_PASSWORD', true], ['dbPassword', true], ['passwd', true], ['apiKey', true], ['API_KEY', true], ['api-key', true], ['private_key', true], ['accessKeyId', true], ['clientSecret', true],
    ['token', true], ['GITHUB_TOKEN_2', true], ['credentials', true], ['auth', true], ['Authorization', true], ['DB_PASS_PROD', true], ['passwd.txt', true], ['pw', true], ['STRIPE_KEY', true],
    ['masterKey', true], ['server.key', true], ['PIN', true],
    ['secretName', false], ['tokenExpirationSeconds', false], ['author', false], ['authority', false], ['key', false], ['keyRef', false], ['imagePullSecrets', false], ['passthrough', false],
    ['primaryKey', false], ['PRIMARY_KEY', false], ['compass', false], ['path', false], ['topologyKey', false], ['matchLabelKeys', false], ['pin', false], ['value', false], ['app.kubernetes.io/name', false],
  ])('the key %s of a mapping: %s', (name, expected) => expect(isCredential(name)).toBe(expected));

  test.each([
    ['mysqlRootPassword', true], ['DB_PASS_PROD', true], ['SMTP_PASS_1_OLD', true], ['DB_PW', true], ['JWT_KEY', true], ['HMAC_KEY', true], ['GITHUB_PAT', true], ['ADMIN_PIN', true], ['APIKEY', true],
    ['PASSWORD_FILE_CONTENT', true], ['X-Api-Key', true], ['OAUTH2_CLIENT', true], ['DBPassword', true],
    ['PATH', false], ['GOPATH', false], ['PRIMARY_KEY', false], ['CACHE_KEY', false], ['KEY', false], ['COMPASS_URL', false], ['PASSTHROUGH', false], ['AUTHOR', false], ['PATTERN', false], ['SPIN', false],
    ['LOG_LEVEL', false], ['MONKEY', false], ['BYPASS', false], ['KEYSPACE', false], ['partition-key', false],
  ])('the name %s of a variable: %s', (name, expected) => expect(isCredentialName(name)).toBe(expected));
});

describe('what a rule of a user\'s own definition says of a credential', () => {
  const texts = { type: 'object', additionalProperties: { type: 'string' } };
  const said = (spec: object, value: object): string => {
    const { registry, ...named } = kindOf({ type: 'object', properties: { spec } });
    return JSON.stringify(validate({ ...named, metadata: { name: 'a' }, spec: value }, { registry }));
  };
  const ruled = (rule: string, messageExpression: string, more: object = {}): object => ({ 'x-kubernetes-validations': [{ rule, messageExpression, ...more }] });
  const variable = { type: 'object', properties: { name: { type: 'string' }, value: { type: 'string' } } };
  const env = [{ name: 'DB_PASSWORD', value: MARKER }];

  test.each<[string, object, object]>([
    ['of the variable', { type: 'object', properties: { env: { type: 'array', items: { ...variable, ...ruled('self.value == "ok"', '"one " + self.value') } } } }, { env }],
    ['of all variables', { type: 'object', properties: { env: { type: 'array', items: variable, ...ruled('size(self) == 0', '"all " + self[0].value') } } }, { env }],
    ['of what they are in', { type: 'object', properties: { env: { type: 'array', items: variable } }, ...ruled('false', '"spec " + self.env[0].value', { fieldPath: '.env' }) }, { env }],
    ['of a field', { type: 'object', properties: { password: { type: 'string' } }, ...ruled('false', '"bad " + self.password') }, { password: MARKER }],
    ['why it has no result', { ...texts, ...ruled('{"a": "b"}[self.password] == "q"', '"x"') }, { password: MARKER }],
  ])('%s', (_, schema, value) => {
    expect(said(schema, value)).toContain('"expression');
    expect(said(schema, value)).not.toContain(MARKER);
  });

  test('of other texts, what it says is shown', () => {
    expect(said({ ...texts, ...ruled('false', '"bad " + self.color') }, { color: MARKER })).toContain(MARKER);
  });
});
