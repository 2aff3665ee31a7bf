/** Particles that stay with the family name where it is cited without the given one: "van der Berg". */
const kept = "van|vande|vanden|vander|der|den|het|'t|’t|te|ten|ter|op|in|di|del|della|dello|dei|degli|dalla|dal|ver";
/** Particles that are dropped there: "Humboldt" of "Alexander von Humboldt". */
const dropped = "von|vom|zu|zum|zur|und|af|av|de|des|du|d'|d’|de'|de’|da|das|do|dos|la|las|los|le|les|e";
/** Words that are a part of the family name, with a capital or without. */
const joined = "bin|bint|ibn|ben|abu|abou|umm|st\\.?|saint|sainte|mac";

const particlePattern = new RegExp(`^(?:${kept}|${dropped})$`, "u");
const keptPattern = new RegExp(`^(?:${kept})$`, "u");
const joinedPattern = new RegExp(`^(?:bin|bint|ibn|abu|abou|umm)$`, "u");
/* With a capital a particle is the beginning of the name: "Van Den Haven", "La Fontaine"; of one letter it may be an initial. */
const capitalPattern = new RegExp(`^(?:${kept}|${dropped}|${joined})$`, "iu");

/** Tells whether a word between the names is a particle: in small letters, as "van" and "de" are. */
export function isParticle(word: string): boolean {
  return particlePattern.test(word);
}

/** Tells whether particles stay with the family name where the given name is left out. */
export function isKept(particles: readonly string[]): boolean {
  return particles.some((word) => keptPattern.test(word));
}

/** Tells whether a word is the beginning of the family name that follows it: "Van", "La", "bin". */
export function beginsFamily(word: string): boolean {
  return (
    joinedPattern.test(word) ||
    (/^\p{Lu}.+/u.test(word) && !/^(?:E|Te|In|Op|Ben)$/u.test(word) && capitalPattern.test(word))
  );
}
