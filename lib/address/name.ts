/** Builds the identifier of the names that it consists of: `harbour-3`, `panel-1` → `harbour-3/panel-1`. */
export function joinNames(names: readonly string[]): string {
  return names.join("/");
}

/** Parses an identifier into the names that it consists of, that of its anchor as well; the other half of {@link joinNames}. */
export function namesOf(id: string): string[] {
  return id.split(/[/#]/);
}

/** Gets the first name of an identifier: of a session, an item or a wording of a conference, the event. */
export function firstNameOf(id: string): string {
  return namesOf(id)[0] ?? "";
}

/** Gets the last name of an identifier, by which it is told from others of its holder: `harbour-3/panel-1/r1` → `r1`. */
export function lastNameOf(id: string): string {
  return namesOf(id).at(-1) ?? "";
}

/** What holds an identifier, and its name there. */
export interface MemberParts {
  holder: string;
  name: string;
}

/** Builds the identifier of something below the page of its holder: `harbour-3/panel-1` and `r1` → `harbour-3/panel-1/r1`. */
export function buildMemberId(holder: string, name: string): string {
  return `${holder}/${name}`;
}

/** Parses the identifier of something with a holder; the other half of {@link buildMemberId}. `undefined` at the top. */
export function parseMemberId(id: string): MemberParts | undefined {
  const at = id.lastIndexOf("/");
  return at === -1 ? undefined : { holder: id.slice(0, at), name: id.slice(at + 1) };
}

/** Finds the identifiers that hold one, the nearest first: of `documents/a/b#p1` `documents/a/b` and `documents/a`. */
export function findHolders(id: string): string[] {
  return [...id.matchAll(/[/#]/g)]
    .map(({ index }) => id.slice(0, index))
    .filter((holder) => holder !== "documents")
    .reverse();
}

/** Says whether an identifier is held by another, at any depth. */
export function isHeldBy(id: string, holder: string): boolean {
  return id.startsWith(holder) && /^[/#]/.test(id.slice(holder.length));
}
