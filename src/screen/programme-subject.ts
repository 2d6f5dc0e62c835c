import { countryCode } from "../text/country.ts";

/**
 * What sanctions programmes of different publishers are about: `UKRAINE-EO13661`, `UKR` and `The Russia (Sanctions) (EU Exit)
 * Regulations 2019` are one subject. Programmes on a country that stand here under no row are known by its ISO code.
 */
const SUBJECTS: readonly (readonly [subject: string, words: RegExp])[] = [
  ["RU", /russia|ukrain|\bukr\b|\brus(?:da)?\b|peesa/],
  ["KP", /dprk|\bprk\b|north korea|people's republic of korea/],
  ["IR", /\biran|\birn\b|irgc|ifsr|ifca|hrit-ir/],
  ["SY", /\bsyria|\bsyr\b|paarssr|hrit-sy/],
  ["AF", /afghan|\bafg\b|taliban/],
  ["IQ", /\biraq|\birq\b/],
  ["BY", /belarus|\bblr\b/],
  ["MM", /burma|myanmar|\bmmr\b/],
  ["VE", /venezuela|\bven\b/],
  ["CD", /drcongo|democratic republic of the congo|\bdrc\b|\bcod\b/],
  ["CF", /central african|\bcar\b|\bcaf\b/],
  ["SS", /south sudan|\bssd\b/],
  ["SD", /(?<!south )sudan|darfur|\bsdn\b(?!t)/],
  ["LY", /libya|\blby\b/],
  ["SO", /somalia|\bsom\b/],
  ["YE", /yemen|\byem\b/],
  ["ZW", /zimbabwe|\bzwe\b/],
  ["NI", /nicaragua|\bnic\b/],
  ["LB", /lebanon|\blbn\b/],
  ["CU", /\bcuba/],
  ["HT", /haiti|\bhti\b/],
  ["ML", /\bmali\b|\bmli\b/],
  ["terror", /sdgt|\bsdt\b|\bfto\b|\btaqa\b|euaq|\bterr\b|al-qaida|counter-terrorism/],
  ["weapons", /npwmd|13382|inksna|chemical and biological weapons act/],
  ["adversaries", /caatsa|countering america/],
  ["drugs", /\bsdntk?\b|illicit-drugs/],
  ["rights", /glomag|magnit|human rights|^hr$/],
  ["cyber", /cyber|^cyb$/],
  ["chemical", /chemical|^chem$/],
  ["balkans", /balkans|bosnia|\bbih\b/],
];

const CODE = /^[A-Z]{3}$/;

/** The subjects of an entry's programmes: ISO country codes, or words of our own. */
export function programmeSubjects(programmes: readonly string[]): ReadonlySet<string> {
  return new Set(programmes.flatMap(subjectsOf));
}

/** Programmes kept with their subjects: the lists have some hundreds, each in many entries. Emptied when full. */
const MEMO = 10_000;
const known = new Map<string, readonly string[]>();

function subjectsOf(programme: string): readonly string[] {
  let subjects = known.get(programme);
  if (subjects === undefined) {
    if (known.size >= MEMO) known.clear();
    known.set(programme, (subjects = subjectsIn(programme)));
  }
  return subjects;
}

function subjectsIn(programme: string): readonly string[] {
  const text = programme.toLowerCase();
  const named = SUBJECTS.filter(([, words]) => words.test(text)).map(([subject]) => subject);
  const country = named.length === 0 && CODE.test(programme) ? countryCode(programme) : undefined;
  return country === undefined ? named : [country];
}
