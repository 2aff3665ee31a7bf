import { labelBesideTitle } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { languageProps } from "#lib/text/language";

/** Says whether there is anything to say of a session beside its title. */
export function hasLabel(session: Session): boolean {
  return session.track !== undefined || labelBesideTitle(session) !== session.title;
}

/** What a session is, where its title does not say that, and the track of the programme that it belongs to: "Workshop · Stream 1". */
export function SessionLabel({ session }: { session: Session }) {
  const { title, track, trackLang } = session;
  const label = labelBesideTitle(session);
  const kind = label === title ? "" : label;
  if (track === undefined) return kind;
  return (
    <>
      {kind === "" ? null : `${kind} · `}
      {trackLang === undefined ? track : <span {...languageProps(trackLang)}>{track}</span>}
    </>
  );
}
