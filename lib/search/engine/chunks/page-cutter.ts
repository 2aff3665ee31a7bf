import type { Entry } from "#lib/search/portal/entry";
import { nameOfFile } from "./format";
import { buildPage } from "./page";
import type { PutFile } from "./writer";

/** Puts entries as they come on pages of so many records. */
export class PageCutter {
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
    await this.put(nameOfFile("r", Math.floor(first.place / this.page)), page);
  }
}
