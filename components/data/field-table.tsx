/** A field of a record as documentation shows it; `depth` counts the objects it stands within. */
export interface FieldLine {
  path: string;
  name: string;
  depth: number;
  form: string;
  isNullable: boolean;
  values: readonly string[];
  description: string;
}

/** The fields of a collection's records, those of an object below it. */
export function FieldTable({ fields }: { fields: readonly FieldLine[] }) {
  return (
    <table className="records fields">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Holds</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.path} className={field.depth === 0 ? undefined : `depth-${Math.min(field.depth, 3)}`}>
            <th scope="row">
              <code>{field.name}</code>
            </th>
            <td>
              {field.form}
              {field.isNullable ? " or null" : ""}
            </td>
            <td>
              {field.description}
              {field.values.length === 0 ? null : (
                <span className="values">
                  {field.values.map((value) => (
                    <code key={value}>{value}</code>
                  ))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
