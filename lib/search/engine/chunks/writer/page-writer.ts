import type { Entry, IndexedDocument } from "#lib/search/engine/entry";
import { nameOfFile, type PutFile } from "#lib/search/engine/chunks/format/layout";

/** Writes entries as they come on pages of so many records. */
export class PageWriter<Document extends IndexedDocument> {
  #entries: Entry<Document>[] = [];

  constructor(
    readonly page: number,
    readonly buildPage: (entries: readonly Entry<Document>[]) => string,
    readonly put: PutFile,
  ) {}

  /** Adds the next entry. */
  async add(entry: Entry<Document>): Promise<void> {
    this.#entries.push(entry);
    if (this.#entries.length === this.page) await this.finish();
  }

  /** Puts what is left as the last page. */
  async finish(): Promise<void> {
    const [first] = this.#entries;
    if (first === undefined) return;
    const page = new TextEncoder().encode(this.buildPage(this.#entries));
    this.#entries = [];
    await this.put(nameOfFile("r", Math.floor(first.ordinal / this.page)), page);
  }
}
