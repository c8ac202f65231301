/** Words that stand for a credential wherever they are in a name, also as a part of a longer word: `DBPASSWORD`, `sessiontoken`. */
const LONG = 'pass(?:word|wd|phrase|code)|secret|token|credential|dockerconfigjson|connection ?string|mnemonic';

/** Words that do so alone: `compass`, `path`, `author` and `spin` hold them as mere letters. */
const SHORT = 'pass|pgpass|pw|pwd|creds?|auth|authorization|bearer|cookie|dsn|pat|otp|jwt|hmac|salt|session ?id';

/** What a key is of that is one: of these a field may have the name, too. */
const KEY_OF = 'api|access|private|secret|encryption|decryption|signing|master|session|cert(?:ificate)?|ssh|tls|jwt|hmac|license|storage|account|webhook|deploy';

/** What a key is of that is none: it finds, sorts or tells apart. */
const ORDINARY = 'primary|foreign|unique|public|sort|order|partition|shard|hash|range|group|cache|index|row|object|map|node|label|annotation|topology|routing|lookup|natural|composite|compound|config|data|field|property|by|of|the|for|no';

/** `db password`, `api key id`: the name of a field is one by its end. `secret name` and `token audience` are none. */
const FIELD = new RegExp(`(?:${LONG}|htpasswd)$|credentials$|(?:^| )(?:${SHORT})$|(?:^| )(?:${KEY_OF}) ?key(?: ?id)?$|(?:api|access|private)key(?: ?id)?$`);

/** A name that somebody chose is one by any of its words: `PASSWORD_FILE_CONTENT`, `SMTP_PASS_1_OLD`, `STRIPE_KEY`. */
const CHOSEN = new RegExp(`${LONG}|htpasswd|(?:^| )(?:${SHORT}|oauth|authn|authz|authentication|pin)(?: |$)|(?:^| )(?:${KEY_OF}) ?keys?(?: |$)|(?<!(?:^| )(?:${ORDINARY})) keys?$|(?:api|access|private)keys?(?: |$)`);

/** Words that a mapping of credentials ends in; `secret` and `auth` are not among them, they refer to one elsewhere. */
const STORE = /(?:pass(?:word|wd|phrase)s?|credentials?|api ?keys?|private ?keys?)$/;

const WORD = `(?:${LONG}|(?<![a-z])(?:${SHORT})(?![a-z])|(?:${KEY_OF})[-_ ]?key|(?<![a-z])(?!(?:${ORDINARY})_key)(?:[a-z]+_){1,6}(?:key|pat|pin)(?![a-z]))`;

/** Flags that begin with the letter of a password's. */
const FLAGS = 'ort|ath|roxy|rofile|refix|lugin|rint|retty|arallel|id|ublic|rovider|roject|olicy|ing|oll|arams?|ool|eer|kg|rogress|erf|ull|ush|eriod|lain(?:text)?|od|rod';

/** Texts that carry a credential whatever they are called: `PASSWORD: x`, `--token x`, `-psecret`, `https://me:x@host`, a bearer token, a private key. */
const CARRIES = [
  new RegExp(`${WORD}["']?[\\s\\w"'.-]{0,40}(?:=|:(?!//)|\\bvalue\\b)`, 'i'),
  new RegExp(`-${WORD}[\\s"',]+\\S`, 'i'),
  new RegExp(`(?:^|\\s)-p(?!(?:${FLAGS})(?![a-z]))[^\\s-]`),
  /(?:^|\s)(?:-u|--user)[\s=]*[^\s:]+:\S/,
  /:\/\/[^\s/:@]*:[^\s/]+@/,
  /\bbearer\s/i,
  /-----BEGIN/,
];

/** How much of a text, and of a name, is looked at, in UTF-16 units. */
const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 500;

/** Whether a name that somebody chose, of a variable, a key or a header, says that it stands for a credential. */
export function isCredentialName(name: string): boolean {
  return CHOSEN.test(wordsOf(name));
}

/** Whether a key of any mapping does: fields are in camel case, what has other characters, or no small ones, was chosen. */
export function isCredential(key: string): boolean {
  const words = wordsOf(key);
  return FIELD.test(words) || (/[^A-Za-z\d]|^[A-Z\d]+$/.test(key) && CHOSEN.test(words));
}

/** Whether the name of a field says that what is in it are credentials. */
export function isCredentialStore(name: string): boolean {
  return STORE.test(wordsOf(name));
}

/** Whether a text holds a credential. */
export function carriesCredential(text: string): boolean {
  const beginning = text.slice(0, LONGEST_TEXT);
  return CARRIES.some(pattern => pattern.test(beginning));
}

/** Whether an argument is a flag that a credential follows: `--password`, `-p`. */
export function isCredentialFlag(text: string): boolean {
  return /^--?[A-Za-z][\w-]*$/.test(text.slice(0, LONGEST_NAME)) && (text === '-p' || isCredentialName(text));
}

/** `dbPassword`, `DB_PASSWORD`, `db-password2` → `db password` */
function wordsOf(name: string): string {
  return name.slice(0, LONGEST_NAME)
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .replace(/\d+(?= |$)/g, '')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}
