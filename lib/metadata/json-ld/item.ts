import { buildPartId } from "#lib/address/paragraph";
import type { CreativeWork, Person, Report, Quotation as SchemaQuotation } from "schema-dts";
import type { Citable } from "#lib/citation/citable";
import type { CslItem } from "#lib/citation/formats/csl";
import { formatFirstDay } from "#lib/metadata/tags/meta-tag";
import { formatName } from "#lib/citation/name";
import { formatReference } from "#lib/citation/formats/text";
import { type Instrument, labelOfInstrument } from "#lib/records/facts/instrument";
import { buildPath } from "#lib/address/permalink";
import type { Quotation } from "#lib/records/quotation";
import type { Version } from "#lib/corpus/translation";
import type { Site } from "#lib/records/site";
import type { Term } from "#lib/records/term";
import type { AbsoluteUrl } from "./graph";
import { describeTerm } from "./term";

/** Whose terms say what an item is about, which they are, which instruments its words cite, and in which languages it stands, the original first. */
export interface ItemContext {
  site: Site;
  topics: readonly Term[];
  cites: readonly Instrument[];
  versions: readonly Version[];
}

/**
 * Builds a recommendation or another wording of one as a `CreativeWork`. schema.org's pending `Recommendation` is not used:
 * it is a kind of `Review`, of goods or services with a rating, and says that something was advised as the best of several.
 */
export function describeItem(
  cited: Citable,
  item: CslItem,
  { site, topics, cites, versions }: ItemContext,
  absoluteUrl: AbsoluteUrl,
): CreativeWork {
  const { session, about } = cited;
  // Slides about a session were not shown there.
  const subjects = [
    ...(about === undefined ? [] : [{ "@id": absoluteUrl(buildPath(about.id)) }]),
    ...topics.map((term) => describeTerm(site, "topics", term, absoluteUrl)),
  ];
  const whole = describeWhole(cited, absoluteUrl);
  return {
    "@type": "CreativeWork",
    ...describeCommon(cited, item, absoluteUrl),
    ...(cited.words === undefined ? {} : { text: cited.words }),
    ...(whole === undefined ? {} : { isPartOf: whole }),
    ...describeVersions(cited.id, versions, absoluteUrl),
    ...(session === undefined ? {} : { recordedAt: { "@id": absoluteUrl(buildPath(session.id)) } }),
    ...(subjects.length === 0 ? {} : { about: subjects }),
    ...(cites.length === 0
      ? {}
      : {
          citation: cites.map((instrument) => ({
            "@type": "CreativeWork" as const,
            "@id": absoluteUrl(buildPath(instrument.id)),
            name: labelOfInstrument(instrument),
          })),
        }),
  };
}

/** Builds a document as a `Report`, whatever its kind: the genre tells a concept note or slides apart; `versions` are the languages in which it can be read, the original first. */
export function describeDocument(
  cited: Citable,
  item: CslItem,
  versions: readonly Version[],
  absoluteUrl: AbsoluteUrl,
): Report {
  const { event, source } = cited;
  const parts = source?.document.parts ?? [];
  return {
    "@type": "Report",
    ...describeCommon(cited, item, absoluteUrl),
    ...(event === undefined ? {} : { about: { "@id": absoluteUrl(buildPath(event.id)) } }),
    ...describeVersions(cited.id, versions, absoluteUrl),
    ...(parts.length === 0
      ? {}
      : { hasPart: parts.map(({ name }) => ({ "@id": absoluteUrl(buildPath(buildPartId(cited.id, name))) })) }),
  };
}

/* What a translation translates, and what translates an original. */
function describeVersions(id: string, [original, ...translations]: readonly Version[], absoluteUrl: AbsoluteUrl) {
  const refer = (version: Version) => ({ "@id": absoluteUrl(buildPath(version.id)) });
  if (original === undefined) return {};
  return original.id === id ? { workTranslation: translations.map(refer) } : { translationOfWork: refer(original) };
}

/** Builds a part of a document, with the words that its quotations attribute to a person. */
export function describePart(
  cited: Citable,
  item: CslItem,
  quoted: readonly Quotation[],
  absoluteUrl: AbsoluteUrl,
): CreativeWork {
  const quotations = quoted.flatMap((quotation) => describeQuotation(quotation, absoluteUrl));
  const whole = describeWhole(cited, absoluteUrl);
  return {
    "@type": "CreativeWork",
    ...describeCommon(cited, item, absoluteUrl),
    ...(whole === undefined ? {} : { isPartOf: whole }),
    ...(quotations.length === 0 ? {} : { hasPart: quotations }),
  };
}

/** Builds a `Quotation`: only for words of a person; those of a text, and a secretariat's account of what was said, are none. */
export function describeQuotation({ id, text, by }: Quotation, absoluteUrl: AbsoluteUrl): SchemaQuotation[] {
  if (by === undefined) return [];
  const url = absoluteUrl(buildPath(id));
  const person: Person = { "@type": "Person", "@id": absoluteUrl(buildPath(by.person)), name: by.name };
  return [{ "@type": "Quotation", "@id": url, url, text, spokenByCharacter: person }];
}

function describeCommon(cited: Citable, item: CslItem, absoluteUrl: AbsoluteUrl) {
  const date = formatFirstDay(item, "-");
  return {
    "@id": item.URL,
    url: item.URL,
    identifier: cited.id,
    name: item.title,
    ...(date === undefined ? {} : { datePublished: date }),
    ...(item.page === undefined ? {} : { position: item.page }),
    ...(item.genre === undefined ? {} : { genre: item.genre }),
    ...(item.author === undefined
      ? {}
      : {
          author: item.author.map((name) => ({
            "@type": "literal" in name ? ("Organization" as const) : ("Person" as const),
            name: formatName(name),
          })),
        }),
    ...(item.publisher === undefined ? {} : { publisher: { "@type": "Organization" as const, name: item.publisher } }),
    ...(item.language === undefined ? {} : { inLanguage: item.language }),
    creditText: formatReference(cited, absoluteUrl),
  };
}

function describeWhole({ source }: Citable, absoluteUrl: AbsoluteUrl): Report | undefined {
  if (source === undefined) return undefined;
  return { "@type": "Report", "@id": absoluteUrl(buildPath(source.document.id)), name: source.document.title };
}
