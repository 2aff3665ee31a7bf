import type { Figure } from "#lib/records/figure";

/** Builds the open form of a figure, its fields in the order in which a table reads well; what is not stated is null. */
export function openFigure({ id, value, unit, label, qualifier, about, event, of, stated, provenance }: Figure) {
  return {
    id,
    qualifier: qualifier ?? null,
    value,
    unit: unit ?? null,
    label,
    about,
    event: event ?? null,
    of: of ?? null,
    stated: { ...stated, paragraph: stated.paragraph ?? null },
    provenance,
  };
}
