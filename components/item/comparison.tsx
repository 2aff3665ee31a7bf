import { languageProps } from "#lib/text/language";
import type { DiffPart } from "#lib/records/derived/diff-part";
import { buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Wording } from "#lib/records/wording";
import { Compared } from "./compared";
import { Words } from "#components/document/words";
import { Link } from "#components/page/link";
import { formatRelation } from "./other-wordings";

type Compare = (first: string, second: string) => DiffPart[];

interface Props {
  items: Recommendation[];
  wordings: Wording[];
  titles: [string, string];
  compare: Compare;
}

/** Items and their other wordings in two columns; wordings of no item stand by themselves at the end. */
export function Comparison({ items, wordings, titles, compare }: Props) {
  const loose = wordings.filter((wording) => wording.of.length === 0);
  return (
    <table className="comparison">
      <caption className="visually-hidden">
        {wordings.every(({ relation }) => relation === "translation")
          ? "Items of the report and their translations"
          : "Items of the report and wordings of the slides"}
      </caption>
      <thead>
        <tr>
          <th scope="col">{titles[0]}</th>
          <th scope="col">{titles[1]}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} wordings={wordings} titles={titles} compare={compare} />
        ))}
        {loose.map((wording) => (
          <tr key={wording.id}>
            <td className="none">not in the report’s list</td>
            <td data-of={titles[1]}>
              <WordingCell wording={wording} item={undefined} compare={compare} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item, wordings, titles, compare }: Omit<Props, "items"> & { item: Recommendation }) {
  const own = wordings.filter((wording) => wording.of.includes(item.id));
  return (
    <tr>
      <td data-of={titles[0]}>
        <Link to={buildPath(item.id)} className="label">
          {item.label}
        </Link>
        <p {...languageProps(item.lang)}>
          <Words of={item} />
        </p>
      </td>
      <td data-of={titles[1]}>
        {own.map((wording) => (
          <WordingCell key={wording.id} wording={wording} item={item} compare={compare} />
        ))}
      </td>
    </tr>
  );
}

function WordingCell(props: { wording: Wording; item: Recommendation | undefined; compare: Compare }) {
  const { wording, item, compare } = props;
  return (
    <div className="wording">
      <Link to={buildPath(wording.id)} className="label">
        Wording {wording.number}, {formatRelation(wording.relation)}
      </Link>
      {item === undefined || wording.relation === "merged" || wording.relation === "translation" ? (
        <p {...languageProps(wording.lang)}>
          <Words of={wording} />
        </p>
      ) : (
        <Compared parts={compare(item.text, wording.text)} />
      )}
    </div>
  );
}
