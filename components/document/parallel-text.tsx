import { buildPartId } from "#lib/address/paragraph";
import { buildPath } from "#lib/address/permalink";
import type { Document } from "#lib/records/document";
import type { Block } from "#lib/records/text/block";
import { languageProps } from "#lib/text/language";
import { Link } from "#components/page/link";
import { ContentPicture } from "./content-picture";
import { ParagraphNumber } from "./paragraph";
import { Phrasing } from "./phrasing";

interface Props {
  documents: readonly [Document, Document];
  rows: readonly (readonly [Block | undefined, Block | undefined])[];
}

/** Two documents side by side, a row for each paragraph that both have in the same place; every number leads to its paragraph. */
export function ParallelText({ documents, rows }: Props) {
  return (
    <table className="comparison parallel">
      <thead>
        <tr>
          {documents.map((document) => (
            <th key={document.id} scope="col" {...languageProps(document.language)}>
              <Link to={buildPath(document.id)}>{document.title}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map((block) => block?.anchor ?? "").join(" ")}>
            {row.map((block, at) => (
              <Cell key={documents[at]?.id} block={block} document={documents[at]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ block, document }: { block: Block | undefined; document: Document | undefined }) {
  if (block === undefined || document === undefined) return <td />;
  const words =
    block.type === "picture" ? (
      <ContentPicture block={block} />
    ) : (
      <Phrasing content={block.content} linkNames={false} />
    );
  return (
    <td {...languageProps(block.lang ?? document.language)}>
      {block.type === "heading" ? (
        <strong>{words}</strong>
      ) : (
        <>
          <ParagraphNumber anchor={block.anchor} to={buildPath(buildPartId(document.id, block.part))} /> {words}
        </>
      )}
    </td>
  );
}
