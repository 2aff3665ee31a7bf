import type { Instrument } from "#lib/records/facts/instrument";

/** What the documents print of an instrument: symbol, body, year, and the other words that refer to it. */
export function InstrumentFacts({ instrument }: { instrument: Instrument }) {
  const { symbol, body, year, name, forms } = instrument;
  const others = forms.filter((form) => form !== name && form !== symbol);
  const facts: [string, string[]][] = [
    ["Symbol", symbol === undefined ? [] : [symbol]],
    ["Body", body === undefined ? [] : [body]],
    ["Year", year === undefined ? [] : [String(year)]],
    ["Referred to as", others.map((form) => `“${form}”`)],
  ];
  const known = facts.filter(([, values]) => values.length > 0);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([term, values]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <ul>
              {values.map((value) => (
                <li key={value}>{value}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
