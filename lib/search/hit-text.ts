import { buildPassage, markWords, type Part } from "./highlight";
import type { Pack, SearchDocument } from "./pack-schema";
import type { Hit } from "./query";

/** What is shown of a hit: where it stands, its title or name if it has one, and a passage, in marked parts. */
export interface HitText {
  where: string;
  title: readonly Part[];
  passage: readonly Part[];
}

/** Builds what is shown of a hit: "Recommendation 1 · Panel 1 · 17th Alliance conference", title and passage. */
export function textOfHit(pack: Pack, { entry, matched }: Hit): HitText {
  const { document, fields } = entry;
  const text = document.kind === "session" ? fields.account : document.text;
  return {
    where: whereOf(pack, document),
    title: markWords(document.title, matched),
    passage: text === "" ? [] : buildPassage(text, matched),
  };
}

function whereOf(pack: Pack, document: SearchDocument): string {
  const sessions = pack.sessions.filter(({ id }) => document.sessions.includes(id));
  const events = pack.events.filter(({ id }) => sessions.some(({ event }) => event === id)).map(({ label }) => label);
  const [session] = sessions;
  if (document.kind === "person") return [document.label, ...events].join(" · ");
  if (document.kind === "session" || session === undefined) {
    const source = pack.documents.find(({ id }) => id === document.document)?.label;
    return [document.label, source, ...events].filter((part) => part !== undefined).join(" · ");
  }
  return [document.label, session.label, ...events].join(" · ");
}
