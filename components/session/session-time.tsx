import { buildSessionFilePath, isFileOfSession } from "#lib/address/session-file";
import { withBase } from "#lib/address/site";
import { languageProps } from "#lib/text/language";
import { formatTimes, formatWeekday, sessionLinkWords } from "#lib/records/label";
import type { Session, SessionLink } from "#lib/records/session";
import { Fact, FactList } from "#components/page/fact";

/** In which track of the programme, when and in which room a session was held, and what there is of it; nothing where nothing of this is known. */
export function SessionTime({ session, timeZone }: { session: Session; timeZone: string | undefined }) {
  const { id, track, trackLang, day, start, room, links = [] } = session;
  if ([track, day, room].every((fact) => fact === undefined) && links.length === 0) return null;
  return (
    <dl className="facts">
      <Fact label="Track">{trackLang === undefined ? track : <span {...languageProps(trackLang)}>{track}</span>}</Fact>
      {day === undefined ? null : (
        <Fact label="Held">
          <time dateTime={start === undefined ? day : `${day}T${start}`}>
            {[formatWeekday(day), formatTimes(session)].filter((words) => words !== "").join(", ")}
          </time>
          {start === undefined || timeZone === undefined ? "" : ` (${timeZone})`}
        </Fact>
      )}
      <Fact label="Room">{room}</Fact>
      <FactList
        label="To see and read"
        values={links.map((link) => ({ key: link.kind, value: <OfferedLink session={id} link={link} /> }))}
      />
    </dl>
  );
}

function OfferedLink({ session, link: { kind, to } }: { session: string; link: SessionLink }) {
  const isOwn = isFileOfSession(to);
  return (
    <a href={isOwn ? withBase(buildSessionFilePath({ session, file: to })) : to}>
      {sessionLinkWords[kind]}
      {isOwn ? "" : `, at ${new URL(to).host}`}
    </a>
  );
}
