import type { Random } from "./random";

/** Makes one slip in a word: a letter left out, doubled, changed or swapped with the next, never the first. */
export function misspell(word: string, random: Random): string | undefined {
  if (!/^\p{L}{6,}$/u.test(word)) return undefined;
  const at = 1 + random.below(word.length - 2);
  const [before, letter, next] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1, at + 2)];
  const behind = word.slice(at + 1);
  const wrong = [
    before + behind,
    before + letter + letter + behind,
    before + random.pick([..."aeinorst"].filter((other) => other !== letter)) + behind,
  ];
  if (letter !== next) wrong.push(before + next + letter + word.slice(at + 2));
  return random.pick(wrong);
}

const inflections: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(\p{L}{3}[^aeiouswxy])ing$/u, ["$1ed", "$1s"]],
  [/(\p{L}{3}[^aeiouswxy])ed$/u, ["$1ing", "$1s"]],
  [/(\p{L}{3}[^aeiousyxz])$/u, ["$1s"]],
];

/** Gives another form of a word: the plural or singular, or of a verb another tense; by the letters it ends in. */
export function inflect(word: string, random: Random): string | undefined {
  if (!/^\p{L}{5,}$/u.test(word)) return undefined;
  if (/[^siu]s$/u.test(word)) return word.slice(0, -1);
  const rule = inflections.find(([ending]) => ending.test(word));
  return rule === undefined ? undefined : word.replace(rule[0], random.pick(rule[1]));
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/u, "ization$1"],
  [/ization(s?)$/u, "isation$1"],
  [/ise(d|s?)$/u, "ize$1"],
  [/ize(d|s?)$/u, "ise$1"],
  [/^labour/u, "labor"],
  [/^programme/u, "program"],
  [/^centre/u, "center"],
  [/^behaviour/u, "behavior"],
  [/^defence/u, "defense"],
  [/^neighbour/u, "neighbor"],
  [/^co-op/u, "coop"],
  [/^judgement/u, "judgment"],
];

/** Writes a word as on the other side of the Atlantic. */
export function changeSpelling(word: string): string | undefined {
  const rule = spellings.find(([form]) => form.test(word));
  return rule === undefined ? undefined : word.replace(rule[0], rule[1]);
}

/* What a reader may say for it; written down here, and not taken from the portal's own synonyms. */
const synonyms: Readonly<Record<string, string>> = {
  police: "policing",
  victims: "survivors",
  victim: "survivor",
  traffickers: "offenders",
  children: "minors",
  child: "minor",
  media: "journalists",
  internet: "online",
  ngos: "NGO",
  compensation: "restitution",
  education: "school",
  businesses: "companies",
  companies: "business",
  judges: "judiciary",
  lawyers: "attorneys",
  parliament: "legislature",
  slavery: "servitude",
  confiscation: "forfeiture",
  shelters: "accommodation",
  detention: "custody",
  training: "capacity-building",
  legislation: "laws",
};

/** Gives another word of the same meaning. */
export function changeToSynonym(word: string): string | undefined {
  return synonyms[word];
}
