/** The part of the package that makes text fragments; it brings no types of its own. */
declare module "text-fragments-polyfill/dist/fragment-generation-utils.js" {
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  /** Makes the shortest text directive that finds a range and nothing before it in the document; status 0 is success. */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
}
