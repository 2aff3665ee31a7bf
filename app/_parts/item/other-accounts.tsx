import { languageProps } from "#lib/text/language";
import { buildComparePath } from "#lib/address/page-path";
import { buildAnchored } from "#lib/address/anchor";
import { EditorNote } from "#components/page/editor-note";
import { Link } from "#components/page/link";
import { Section } from "#components/page/section";
import { findOtherAccounts, findSessionWordings } from "#lib/corpus/item/wording";
import { buildPath } from "#lib/address/permalink";
import type { Session } from "#lib/records/session";
import { corpus } from "../built";

/** Where other documents tell of a session, and the comparison of their wordings with the report's. */
export function OtherAccounts({ session }: { session: Session }) {
  const accounts = findOtherAccounts(corpus, session);
  const wordings = findSessionWordings(corpus, session.id);
  if (accounts.length === 0) return null;
  return (
    <Section id="elsewhere" title="Also reported in">
      <ul className="plain">
        {accounts.map(({ document, home, heading, notes }) => (
          <li key={document.id}>
            <Link to={buildAnchored(buildPath(home), heading.anchor)} lang={document.lang}>
              {document.title}
            </Link>
            : <OtherHeading lang={heading.lang ?? document.lang} text={heading.text} />
            {notes.map((note) => (
              <EditorNote key={note} note={note} />
            ))}
          </li>
        ))}
        {wordings.length === 0 ? null : (
          <li>
            <Link to={buildComparePath(session.id)}>
              {wordings.every(({ relation }) => relation === "translation")
                ? "The words and their translation side by side"
                : "The report’s wording and the slides’ side by side"}
            </Link>{" "}
            ({wordings.length} wordings)
          </li>
        )}
      </ul>
    </Section>
  );
}

function OtherHeading({ lang, text }: { lang: string | undefined; text: string }) {
  return lang === undefined ? `“${text}”` : <span {...languageProps(lang)}>“{text}”</span>;
}
