import type { ReactNode } from "react";

/** One entry of a list of facts (`dl.facts`): its name and its value; absent where there is no value. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return <FactList label={label} values={isAbsent(children) ? [] : [{ key: "", value: children }]} />;
}

/** One entry of a list of facts that has several values; absent where there are none. */
export function FactList({
  label,
  values,
}: {
  label: ReactNode;
  values: readonly { key: string; value: ReactNode }[];
}) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {values.map(({ key, value }) => (
        <dd key={key}>{value}</dd>
      ))}
    </div>
  );
}

function isAbsent(value: ReactNode): boolean {
  return value === undefined || value === null || value === false || value === "";
}
