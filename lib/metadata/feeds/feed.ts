import { directionOf } from "#lib/text/language";
import { Feed } from "feed";
import { type Citable, getCitable, layOutWords } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { formatName } from "#lib/citation/name";
import { formatReference } from "#lib/citation/formats/text";
import type { Corpus } from "#lib/corpus/corpus";
import { findRecommendations } from "#lib/corpus/filter/filter";
import { findTermItems } from "#lib/corpus/filter/term";
import { findCorrections } from "#lib/corpus/item/corrections";
import { nameItems } from "#lib/corpus/filter/facets";
import { uncapitalise } from "#lib/text/capitalise";
import type { Correction } from "#lib/records/ledger/correction";
import { buildId, vocabularies } from "#lib/address/identifier";
import { findDate } from "#lib/citation/date";
import type { Recommendation } from "#lib/records/recommendation";
import { buildPath } from "#lib/address/permalink";
import { buildFeedPath, feedOfAll } from "#lib/address/feed-path";
import type { AbsoluteUrl } from "#lib/metadata/json-ld/graph";

/** A feed: its path within the site, what it is called, the page it belongs to, and its items. */
interface Channel {
  path: string;
  title: string;
  page: string;
  items: readonly Recommendation[];
}

/** Builds the Atom feeds (RFC 4287) of all items, of each conference, and of each topic and addressee that has items, by path. */
export function buildFeeds(corpus: Corpus, absoluteUrl: AbsoluteUrl): Map<string, string> {
  return new Map(listChannels(corpus).map((channel) => [channel.path, formatFeed(corpus, channel, absoluteUrl)]));
}

/** Finds the paths of the feeds that there are: one without an item that has a day would be empty, and is not. */
export function findFeeds(corpus: Corpus): ReadonlySet<string> {
  return new Set(listChannels(corpus).map(({ path }) => path));
}

function listChannels(corpus: Corpus): Channel[] {
  const { events, recommendations: items } = corpus.records;
  const channels: Channel[] = [
    { path: feedOfAll, title: `All ${uncapitalise(nameItems(corpus))}`, page: "/recommendations/", items },
    ...events.map((event) => ({
      path: buildFeedPath({ kind: "event", event: event.id }) ?? "",
      title: event.label,
      page: buildPath(event.id),
      items: findRecommendations(corpus, { event: event.id }),
    })),
    ...vocabularies.flatMap((vocabulary) =>
      corpus.records[vocabulary].map((term) => ({
        path: buildFeedPath({ kind: "term", vocabulary, term: term.id }) ?? "",
        title: term.label,
        page: buildPath(buildId({ kind: "term", vocabulary, term: term.id })),
        items: findTermItems(corpus, vocabulary, term.id),
      })),
    ),
  ];
  const hasDay = ({ id }: Recommendation) => findDay(getCitable(corpus, id), findCorrections(corpus, id)) !== undefined;
  return channels.filter((channel) => channel.items.some(hasDay));
}

function formatFeed(corpus: Corpus, { path, title, page, items }: Channel, absoluteUrl: AbsoluteUrl): string {
  const entries = items.flatMap(({ id }) => {
    const cited = getCitable(corpus, id);
    const day = findDay(cited, findCorrections(corpus, id));
    return day === undefined ? [] : [{ cited, day }];
  });
  const portal = corpus.site.languages[0] ?? "en";
  const newest =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? "";
  const feed = new Feed({
    id: absoluteUrl(path),
    title: escapeText(`${title} · ${corpus.site.name}`),
    link: absoluteUrl(page),
    feedLinks: { atom: absoluteUrl(path) },
    updated: dateOf(newest),
    generator: corpus.site.name,
    author: { name: corpus.site.publisher ?? corpus.site.name },
  });
  // The newest first; within a conference the order of its report.
  entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const { cited, day } of entries) feed.addItem(buildEntry(cited, day, absoluteUrl));
  const languages = entries.map(({ cited }) => cited.language ?? portal);
  return `${addLanguages(feed.atom1(), portal, languages).trimEnd()}\n`;
}

/* The attribute `xml:lang` of RFC 4287, which the library does not write: of the feed, and of each entry whose words have another. */
function addLanguages(atom: string, portal: string, languages: readonly string[]): string {
  const [head = "", ...entries] = atom.split("<entry>");
  const marked = entries.map((entry, at) => {
    const language = languages[at] ?? portal;
    return `<entry${language === portal ? "" : ` xml:lang="${language}"`}>${entry}`;
  });
  return [head.replace("<feed ", `<feed xml:lang="${portal}" `), ...marked].join("");
}

function buildEntry(cited: Citable, day: string, absoluteUrl: AbsoluteUrl): Parameters<Feed["addItem"]>[0] {
  const item = buildCslItem(cited, absoluteUrl);
  const published = firstDayOf(cited);
  const reference = escapeText(formatReference(cited, absoluteUrl));
  return {
    id: item.URL,
    link: item.URL,
    title: escapeText(item.title),
    date: dateOf(day),
    ...(published === undefined ? {} : { published: dateOf(published) }),
    description: reference,
    // Readers show this and not the summary; whose words they are must not be lost.
    content: `${cited.leadIn === undefined ? "" : `<p>${escapeText(cited.leadIn)}</p>`}<blockquote${formatLanguage(cited)}>${formatParagraphs(layOutWords(cited) ?? "")}</blockquote><p>${reference}</p>`,
    author: (item.author ?? []).map((name) => ({ name: formatName(name) })),
  };
}

/* Readers of feeds pass the content on without the entry around it. */
function formatLanguage({ language, source }: Citable): string {
  if (language === undefined || (source?.document.lang === undefined && language === source?.document.language))
    return "";
  return ` lang="${language}" dir="${directionOf(language)}"`;
}

function formatParagraphs(words: string): string {
  return words
    .split("\n\n")
    .map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
    .join("");
}

/**
 * Finds the day that an entry has as `updated`, which Atom asks for: of a text that was corrected, the day of the last of its
 * `corrections`, else the first day of its date, of a month or year that is all that is stated the first too. What has no date has no day.
 */
export function findDay(cited: Citable, corrections: readonly Correction[] = []): string | undefined {
  const corrected = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return corrected ?? firstDayOf(cited);
}

function firstDayOf(cited: Citable): string | undefined {
  const date = findDate(cited);
  return date === undefined ? undefined : `${date.first}-01-01`.slice(0, "YYYY-MM-DD".length);
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
