import type { Instrument } from "#lib/records/facts/instrument";
import { Fact } from "#components/page/fact";

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
        <Fact key={term} label={term}>
          <ul>
            {values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </Fact>
      ))}
    </dl>
  );
}
