/** What the engine knows of a record that is searched: its identifier. */
export interface IndexedDocument {
  id: string;
}

/** A document as it is indexed; `ordinal` counts all documents of an index from 0. */
export interface Entry<Document extends IndexedDocument = IndexedDocument> {
  ordinal: number;
  document: Document;
  /** Its text by field, in the order of the schema; the last field is its context, such as the titles around it. */
  fields: readonly string[];
  /** The folded words of each field but the context, in order. */
  words: readonly (readonly string[])[];
  /** The terms of what refers to it by number, "Panel 1", "Recommendation 3"; known when an index is built, and not sent. */
  references?: readonly string[];
}

/** What the engine must be told of documents in order to weigh their terms. */
export interface IndexSchema<Document extends IndexedDocument = IndexedDocument> {
  /** The weight of a term by the field it stands in. */
  fieldWeights: readonly number[];
  /** Gives the weight of a document, by which all its impacts are multiplied. */
  weigh(document: Document): number;
  /** Says whether a document is an answer where only its context has what is asked for. */
  qualifiesByContext(document: Document): boolean;
  /** Gives the whole names of a document, by any of which a query means it and nothing else. */
  namesOf(document: Document): readonly string[];
  /** Says whether a document states a number, as a query for one asks. */
  answersCounts(document: Document): boolean;
}
