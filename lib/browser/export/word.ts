/* Loaded when a reader asks for a document of Word, as what writes it is larger than any page. */
export { buildWordDocument } from "#lib/list-files/word";
