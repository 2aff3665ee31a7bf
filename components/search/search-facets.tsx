/** By what a list of hits can be narrowed: a facet's field name, what it is called, and its choices. */
interface Props {
  form: string;
  /** Where on the page they are. */
  id?: string;
  title?: string;
  facets: { facet: string; name: string; choices: { value: string; label: string }[] }[];
}

/** The facets of the live search, for its module to count and show; without scripts they stay away, as do the hits. */
export function SearchFacets({ form, id, facets, title = "Narrow the results" }: Props) {
  return (
    <details id={id} className="narrow" data-search-facets="" hidden>
      <summary>{title}</summary>
      {facets.map(({ facet, name, choices }) => (
        <details key={facet} className="facet" data-facet={facet} hidden>
          <summary>{name}</summary>
          <fieldset>
            <legend className="visually-hidden">{name}</legend>
            {choices.map(({ value, label }) => (
              <label key={value}>
                <input type="checkbox" name={facet} value={value} form={form} /> <span>{label}</span>{" "}
                <span className="count" />
              </label>
            ))}
          </fieldset>
        </details>
      ))}
    </details>
  );
}
