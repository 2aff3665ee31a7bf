import type { ReactNode } from "react";
import { ConferenceBars } from "#components/term/conference-bars";
import { type ComparedEntry, ComparedList } from "./compared-item";

/** What two conferences have about a topic: how many items each, and those of the one with no near words in the other. */
export interface TopicChangeEntry {
  id: string;
  name: string;
  earlier: number;
  later: number;
  fresh: readonly ComparedEntry[];
  dropped: readonly ComparedEntry[];
  /** What leads on from it. */
  more?: ReactNode;
}

interface Props {
  changes: readonly TopicChangeEntry[];
  names: { earlier: string; later: string };
}

/** The topics of two conferences, each drawn as two bars, and opened as what is new beside what only the earlier has. */
export function TopicChanges({ changes, names }: Props) {
  const most = Math.max(1, ...changes.flatMap(({ earlier, later }) => [earlier, later]));
  return (
    <div className="topic-changes">
      {changes.map(({ id, name, earlier, later, fresh, dropped, more }) => (
        <details key={id} id={id}>
          <summary>
            <span className="title">{name}</span>{" "}
            <ConferenceBars
              most={most}
              counts={[
                { label: names.earlier, count: earlier },
                { label: names.later, count: later },
              ]}
            />{" "}
            <span className="notes">
              {[
                fresh.length === 0 ? "" : `${fresh.length} new`,
                dropped.length === 0 ? "" : `${dropped.length} only in the ${names.earlier}`,
              ]
                .filter((words) => words !== "")
                .join(", ") || "all in both"}
            </span>
          </summary>
          <div className="abreast">
            <Side title={`Only in the ${names.earlier}`} entries={dropped} />
            <Side title={`New in the ${names.later}`} entries={fresh} />
          </div>
          {more}
        </details>
      ))}
    </div>
  );
}

function Side({ title, entries }: { title: string; entries: readonly ComparedEntry[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {entries.length === 0 ? <p className="notes">Nothing.</p> : <ComparedList entries={entries} />}
    </section>
  );
}
