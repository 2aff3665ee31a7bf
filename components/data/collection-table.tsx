import { Files } from "#components/page/files";
import { Link } from "#components/page/link";

/** A collection as a line of the table: its page, what it holds, how many records, and its files. */
export interface CollectionLine {
  name: string;
  title: string;
  says: string;
  count: number;
  to: string;
  files: { label: string; to: string }[];
}

/** The collections of open data, each with its files. */
export function CollectionTable({ lines }: { lines: CollectionLine[] }) {
  return (
    <table className="records collections">
      <thead>
        <tr>
          <th scope="col">Collection</th>
          <th scope="col" className="number">
            Records
          </th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, title, says, count, to, files }) => (
          <tr key={name}>
            <th scope="row">
              <Link to={to}>{title}</Link>
              <span className="sourced">{says}</span>
            </th>
            <td className="number">{count}</td>
            <td>
              <Files files={files.map((file) => ({ ...file, name: `${title}: ${file.label}` }))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
