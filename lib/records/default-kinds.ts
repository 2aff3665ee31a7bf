import { z } from "zod";
import { Kind, type KindName, type Kinds, mapKinds } from "./kind";

/** The kinds that every portal has; a list in `content/vocabulary/` adds to them, and words them otherwise by their identifier. */
const written: Readonly<Record<KindName, z.input<typeof Kind>[]>> = {
  "session-kinds": [
    { id: "opening", label: "Opening session" },
    { id: "keynote", label: "Keynote", plural: "Keynotes" },
    { id: "plenary", label: "Plenary", plural: "Plenaries" },
    { id: "panel", label: "Panel" },
    { id: "round-table", label: "Round table" },
    { id: "thematic-session", label: "Thematic session" },
    { id: "session", label: "Session" },
    { id: "workshop", label: "Workshop" },
    { id: "breakout", label: "Breakout group" },
    { id: "poster", label: "Poster session" },
    { id: "side-event", label: "Side event", aside: true },
    { id: "closing", label: "Closing session" },
    { id: "results", label: "Results", plural: "Results", untitled: true },
  ],
  "list-kinds": [
    {
      id: "recommendation",
      label: "Recommendation",
      numberedAs: ["Rec.", "Recommandation", "Recomendación", "Raccomandazione", "Empfehlung", "Рекомендация"],
    },
    { id: "finding", label: "Finding", numberedAs: ["Constat", "Constatation"] },
    { id: "conclusion", label: "Conclusion", numberedAs: ["Conclusión", "Conclusione", "Вывод"] },
    { id: "statement", label: "Statement" },
    { id: "commitment", label: "Commitment" },
    { id: "action", label: "Action" },
    { id: "question", label: "Question" },
  ],
  roles: [
    { id: "opening-remarks", label: "Opening remarks", plural: "Opening remarks", mark: "welcome" },
    { id: "keynote", label: "Keynote address", plural: "Keynote addresses" },
    { id: "chair", label: "Chair" },
    { id: "moderator", label: "Moderator" },
    { id: "rapporteur", label: "Rapporteur" },
    { id: "panellist", label: "Panellist" },
    { id: "speaker", label: "Speaker" },
    { id: "discussant", label: "Discussant" },
    { id: "facilitator", label: "Facilitator" },
    { id: "participant", label: "Participant" },
    { id: "closing-remarks", label: "Closing remarks", plural: "Closing remarks", mark: "closing" },
  ],
  "document-kinds": [
    { id: "conference-report", label: "Conference report" },
    { id: "report", label: "Report" },
    { id: "concept-note", label: "Concept note" },
    { id: "programme", label: "Programme" },
    { id: "slides", label: "Slides", plural: "Slides" },
    { id: "statement", label: "Statement" },
    { id: "minutes", label: "Minutes", plural: "Minutes" },
  ],
  statuses: [
    {
      id: "summary",
      label: "summary",
      plural: "summaries",
      explanation: "A summary of what was discussed, by those who wrote it. It is not an adopted text.",
    },
    {
      id: "secretariat-summary",
      label: "secretariat’s summary",
      plural: "secretariat’s summaries",
      explanation: "The secretariat’s summary of what was discussed. It is not an adopted text.",
    },
    {
      id: "consensus",
      label: "consensus of the participants",
      plural: "consensus of the participants",
      explanation: "What the participants agreed upon, as the document words it.",
    },
    { id: "adopted", label: "adopted text", explanation: "Adopted in these words." },
    {
      id: "announcement",
      label: "announcement",
      explanation: "Written before the event to announce it.",
      before: true,
    },
    { id: "presentation", label: "presentation", explanation: "Shown by the speakers; the wording is theirs." },
    {
      id: "account",
      label: "author’s account",
      plural: "authors’ accounts",
      explanation: "The author’s own account.",
    },
  ],
  "topic-kinds": [],
  "organization-kinds": [
    {
      id: "international-organization",
      label: "International organization",
      explanation: "Organizations of States, with their agencies, offices and missions.",
    },
    { id: "state", label: "State or government body", plural: "States and government bodies" },
    { id: "parliament", label: "Parliament or parliamentary group", plural: "Parliaments and parliamentary groups" },
    { id: "court-or-police", label: "Court, prosecution or police", plural: "Courts, prosecution and police" },
    { id: "local-authority", label: "Local authority", plural: "Local authorities" },
    { id: "ngo", label: "Non-governmental organization" },
    { id: "religious-body", label: "Religious body", plural: "Religious bodies" },
    { id: "trade-union", label: "Trade union" },
    { id: "business", label: "Business", plural: "Businesses" },
    { id: "academia", label: "University or research institute", plural: "Universities and research institutes" },
    { id: "media", label: "Media organization" },
    { id: "network", label: "Network" },
  ],
  "counted-kinds": [],
};

/** The kinds of a portal whose content has no list of its own. */
export const defaultKinds: Kinds = mapKinds((name) => z.array(Kind).parse(written[name]));

/** Joins a portal's own kinds with the default ones: its own in their place or, where they are new, behind them. */
export function joinKinds(own: Partial<Kinds>): Kinds {
  return mapKinds((name) => {
    const listed = own[name] ?? [];
    const known = defaultKinds[name].map((kind) => listed.find(({ id }) => id === kind.id) ?? kind);
    return [...known, ...listed.filter((kind) => !known.includes(kind))];
  });
}
