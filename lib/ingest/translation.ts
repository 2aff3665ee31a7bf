import type { VFile } from "vfile";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Recommendation } from "#lib/records/recommendation";
import type { Wording } from "#lib/records/wording";
import { groupBy } from "#lib/text/group-by";
import type { DocumentRecords } from "./document";
import { reportError, reportMissing } from "./message";

/*
 * translation-of: documents/harbour-4-report          in the front matter
 *
 * ## Table ronde 1 : les phares la nuit
 * ::account{of="harbour-4/panel-1"}
 *
 * - Les bouées doivent être éclairées :wording{#w1 as=translation}             the first item of that session
 * - Les pilotes doivent se reposer :wording{#w2 as=translation of=r3}
 *
 * Of a document without sessions the items of its parts: :rec{#r1 translation-of="documents/statutes/duties/r2"}, or in their order.
 */

type DocumentOfFile = DocumentRecords & { file: VFile };

/** Aligns translations with what they translate, by their marks or in order, and checks that there is as much of either. */
export function alignTranslations(read: readonly DocumentOfFile[]): void {
  // Items that wait for their identifiers are not read yet, so that there is nothing to count.
  const isWaiting = ({ file }: DocumentOfFile) =>
    file.messages.some(({ ruleId }) => ruleId === "wording-identifier" || ruleId === "recommendation-identifier");
  if (read.some(isWaiting)) return;
  for (const each of read) {
    const original = findOriginal(each, read);
    alignWordings(each, read);
    if (original !== undefined) alignItems(each, original);
  }
}

function findOriginal({ file, document }: DocumentOfFile, read: readonly DocumentOfFile[]): DocumentOfFile | undefined {
  const { id, translationOf, language } = document;
  if (translationOf === undefined) return undefined;
  const original = read.find((each) => each.document.id === translationOf);
  if (original === undefined || translationOf === id)
    return reportMissing(file, "translation-of:", translationOf, {
      "translation-of": `Unexpected document "${translationOf}", expected another that the portal holds, such as documents/harbour-4-report. Correct translation-of.`,
    });
  if (original.document.translationOf !== undefined)
    return reportError(file, "translation-of:", {
      "translation-of": `Unexpected translation "${translationOf}", expected the document that it translates itself. Name ${original.document.translationOf}.`,
    });
  if (original.document.language === language)
    return reportError(file, "language:", {
      "translation-of": `Unexpected language "${language}" of a translation, expected another than that of "${translationOf}". Correct one of them.`,
    });
  return original;
}

/* A translated wording whose mark names no item is of the one that has its place in the session. */
function alignWordings({ file, wordings }: DocumentOfFile, read: readonly DocumentOfFile[]): void {
  const open = wordings.filter(({ relation, of }) => relation === "translation" && of.length === 0);
  for (const [session, own] of groupBy(open, (wording) => [wording.session])) {
    const translated = new Set(wordings.filter((each) => each.relation === "translation").flatMap(({ of }) => of));
    const items = read
      .flatMap(({ recommendations }) => recommendations)
      .filter((item) => item.session === session && !translated.has(item.id));
    alignInOrder(file, own, items, session, (wording: Wording, item) => wording.of.push(item.id));
  }
}

/* Items of parts; those of sessions belong to the session, whose translation is another account of it. */
function alignItems({ file, recommendations }: DocumentOfFile, original: DocumentOfFile): void {
  const known = new Set(original.recommendations.map(({ id }) => id));
  for (const { translationOf, provenance } of recommendations) {
    if (translationOf === undefined || known.has(translationOf)) continue;
    reportMissing(file, provenance.line, translationOf, {
      "translation-items": `Unexpected item "${translationOf}", expected one of ${original.document.id}. Correct translation-of in the mark.`,
    });
  }
  const open = recommendations.filter(({ translationOf }) => translationOf === undefined);
  const named = new Set(recommendations.map(({ translationOf }) => translationOf));
  if (open.length === 0) return;
  const others = original.recommendations.filter(({ id, session }) => session === undefined && !named.has(id));
  alignInOrder(file, open, others, original.document.id, (item: Recommendation, of) => {
    item.translationOf = of.id;
  });
}

function alignInOrder<Translated extends Wording | Recommendation>(
  file: VFile,
  translated: readonly Translated[],
  items: readonly Recommendation[],
  of: string,
  join: (translated: Translated, item: Recommendation) => void,
): void {
  if (translated.length !== items.length)
    return reportMissing(file, translated[0]?.provenance.line, of, {
      "translation-items": `Unexpected ${translated.length} items in the translation of ${of}, expected ${items.length}, as many as are left to translate there. Mark the missing ones, or say in each mark of which item it is.`,
    });
  translated.forEach((each, at) => {
    const item = items[at];
    if (item !== undefined) join(each, item);
  });
}

/** Checks that no document is translated twice into one language. */
export function checkLanguages(read: readonly DocumentOfFile[], { documents }: Pick<CorpusRecords, "documents">): void {
  for (const { file, document } of read) {
    const { id, translationOf, language } = document;
    const other = documents.find(
      (each) =>
        translationOf !== undefined &&
        each.translationOf === translationOf &&
        each.language === language &&
        each.id < id,
    );
    if (other !== undefined)
      reportError(file, "translation-of:", {
        "translation-of": `Unexpected second translation of "${translationOf ?? ""}" in ${language}, expected one beside ${other.id}. Correct the language or leave translation-of out.`,
      });
  }
}
