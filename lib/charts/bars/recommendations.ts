import { capitalise } from "#lib/text/capitalise";
import type { Vocabulary } from "#lib/address/identifier";
import { buildMemberId } from "#lib/address/name";
import type { Corpus } from "#lib/corpus/corpus";
import { nameList } from "#lib/corpus/filter/facets";
import { findTermItems } from "#lib/corpus/filter/term";
import { findItemsIn, findSessions } from "#lib/corpus/session";
import type { ChartInput } from "#lib/records/derived/chart";
import { findKind } from "#lib/records/kind";
import { formatEventYear, nameOfSession } from "#lib/records/label";
import { nobodyNamed, type Term } from "#lib/records/term";
import { buildCountChart, type Count, type CountTexts } from "./count-chart";

const ofSessions: CountTexts = {
  caption:
    "A bar for each session, or part of a report, that has a list; what it calls its list, the picture calls it too. They are what the reports list, and no decisions.",
  group: "Event or document",
  label: "Session or part",
};

const ofTerms: CountTexts = {
  caption:
    "All lists of all documents. The terms are the portal’s and not the publisher’s, given by reading each item; an item may have several.",
  group: "Vocabulary",
  label: "Term",
};

/** Draws how many items each session lists, conference by conference. */
export function buildRecommendationsBySession(corpus: Corpus): ChartInput | undefined {
  const isUntitled = (kind: string) => findKind(corpus.site.kinds["session-kinds"], kind).untitled === true;
  const ofEvents = corpus.records.events.map((event) => ({
    heading: formatEventYear(event),
    counts: findSessions(corpus, event.id).map((session) => ({
      of: session.id,
      label: isUntitled(session.kind) ? session.title : nameOfSession(session),
      items: findItemsIn(corpus, session.id),
    })),
  }));
  const ofDocuments = corpus.records.documents.map((document) => ({
    heading: document.title,
    counts: document.parts.map(({ name, title }) => {
      const part = buildMemberId(document.id, name);
      return { of: part, label: title, items: findItemsIn(corpus, part) };
    }),
  }));
  const title = `${nameList(corpus)}, session by session`;
  const group = `${capitalise(corpus.site.event.one)} or document`;
  const texts = { ...ofSessions, group, called: corpus.site.kinds["list-kinds"] };
  return buildCountChart({ id: "recommendations-by-session", title }, texts, [...ofEvents, ...ofDocuments]);
}

/** Draws how many items ask each kind of addressee; an item that names nobody is counted as such. */
export function buildRecommendationsByAddressee(corpus: Corpus): ChartInput | undefined {
  const [unnamed] = countTerms(corpus, "addressees", [nobodyNamed]);
  if (unnamed === undefined || unnamed.items.length === corpus.records.recommendations.length) return undefined;
  const counts = [...countTerms(corpus, "addressees"), unnamed];
  const title = `${nameList(corpus)} by who is asked`;
  return buildCountChart({ id: "recommendations-by-addressee", title }, ofTerms, [{ heading: "Who is asked", counts }]);
}

/** Draws how many items are about each topic: the topics of each kind that the portal tells from the others, then the others. */
export function buildRecommendationsByTopic(corpus: Corpus): ChartInput | undefined {
  const { topics } = corpus.records;
  const kinds = corpus.site.kinds["topic-kinds"].filter(({ id }) => topics.some(({ kind }) => kind === id));
  const ofKinds = kinds.map(({ id, plural }) => ({
    heading: plural,
    counts: countTerms(
      corpus,
      "topics",
      topics.filter(({ kind }) => kind === id),
    ),
  }));
  const others = topics.filter(({ kind }) => kind === undefined);
  return buildCountChart({ id: "recommendations-by-topic", title: `${nameList(corpus)} by topic` }, ofTerms, [
    ...ofKinds,
    {
      heading: kinds.length === 0 ? "What they are about" : "Other topics",
      counts: countTerms(corpus, "topics", others),
      quiet: kinds.length > 0,
    },
  ]);
}

function countTerms(corpus: Corpus, name: Vocabulary, terms: readonly Term[] = corpus.records[name]): Count[] {
  const counts = terms.map(({ id, label }) => ({
    of: buildMemberId(name, id),
    label,
    items: findTermItems(corpus, name, id),
  }));
  return counts.sort((a, b) => b.items.length - a.items.length || (a.label < b.label ? -1 : 1));
}
