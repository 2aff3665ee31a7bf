import type { Entry } from "#lib/search/engine/entry";
import { nameOfFile } from "#lib/search/engine/chunks/format/layout";
import { buildPage } from "#lib/search/portal/chunks/page";
import type { PutFile } from "./put-file";

/** Puts entries as they come on pages of so many records. */
export class PageWriter {
  #entries: Entry[] = [];

  constructor(
    readonly page: number,
    readonly put: PutFile,
  ) {}

  /** Adds the next entry. */
  async add(entry: Entry): Promise<void> {
    this.#entries.push(entry);
    if (this.#entries.length === this.page) await this.finish();
  }

  /** Puts what is left as the last page. */
  async finish(): Promise<void> {
    const [first] = this.#entries;
    if (first === undefined) return;
    const page = new TextEncoder().encode(buildPage(this.#entries));
    this.#entries = [];
    await this.put(nameOfFile("r", Math.floor(first.ordinal / this.page)), page);
  }
}
