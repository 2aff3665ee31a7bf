import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { Link } from "#components/page/link";

interface MentioningItem {
  id: string;
  label: string;
  document: string;
  runs: readonly { text: string; isName: boolean }[];
}

/** Items whose words name somebody, each with the names marked and a link to its page. */
export function MentionList({ items }: { items: MentioningItem[] }) {
  return (
    <ol className="history">
      {items.map(({ id, label, document, runs }) => (
        <li key={id}>
          <p className="title">
            <Link to={buildPath(id)}>{label}</Link>
          </p>
          <blockquote cite={absoluteUrl(buildPath(document))}>
            <p>{runs.map(({ text, isName }, at) => (isName ? <mark key={at}>{text}</mark> : text))}</p>
          </blockquote>
        </li>
      ))}
    </ol>
  );
}
