const SEGMENT = /^[A-Za-z.\-_0-9+]{1,14}$/;

/** Names of one word: their spelling follows no rule. */
const WORDS = new Set([
  ...'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan'.split(' '),
  ...'Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'.split(' '),
]);
const ETC = /^Etc\/(?:GMT(?:0|[-+](?:[0-9]|1[0-2])|-1[34])?|UCT|UTC|Universal|Zulu|Greenwich)$/;

/** Zones that are newer than some Node.js that this runs on. */
const NEW = new Set(['America/Ciudad_Juarez', 'America/Coyhaique', 'Europe/Kyiv']);

/** Words that zone names write in lower case, as in `America/Port-au-Prince`. */
const SMALL = new Set(['au', 'es', 'of', 'd']);

let spelled: ReadonlyMap<string, string> | undefined;

const zones = new Set<string>();

/** Whether the zone database has this name; upper and lower case matter, as in its files. */
export function isZone(name: string): boolean {
  if (zones.has(name)) return true;
  if (!isInDatabase(name)) return false;
  zones.add(name);
  return true;
}

function isInDatabase(name: string): boolean {
  if (!name.split('/').every(part => SEGMENT.test(part) && !part.startsWith('-') && part !== '.' && part !== '..')) return false;
  if (!name.includes('/')) return WORDS.has(name);
  if (name.toLowerCase().startsWith('etc/')) return ETC.test(name);
  return NEW.has(name) || (isSpelledWell(name) && isKnown(name));
}

/** JavaScript takes names in any case: those that it lists are compared, older ones begin each word with a capital. */
function isSpelledWell(name: string): boolean {
  spelled ??= new Map(Intl.supportedValuesOf('timeZone').map(zone => [zone.toLowerCase(), zone]));
  const zone = spelled.get(name.toLowerCase());
  return zone === undefined ? name.split(/[/_-]/).every(word => /^[^a-z]/.test(word) || SMALL.has(word)) : zone === name;
}

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
