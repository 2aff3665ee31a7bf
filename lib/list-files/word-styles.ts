import type { IStylesOptions } from "docx";

/* Word counts letters in half points, and room in twentieths of a point. */
const point = 20;
const centimetre = 567;

/** The margins of a page, on the paper that the document's reader has. */
export const pageMargin = {
  top: 2.5 * centimetre,
  right: 2.5 * centimetre,
  bottom: 2.5 * centimetre,
  left: 2.5 * centimetre,
};

const text = { font: "Georgia", size: 22, language: { value: "en-GB" } };
const body = { run: text, paragraph: { spacing: { after: 6 * point, line: 288 } } };

/** The looks of a list in Word, each under the name that Word has for it, so that a reader may change them all at once. */
export const documentStyles: IStylesOptions = {
  default: {
    document: body,
    heading1: {
      run: { font: text.font, size: 36, color: "000000" },
      // By its level Word and others know a heading.
      paragraph: { outlineLevel: 0, spacing: { after: 12 * point }, keepNext: true },
    },
    heading2: {
      run: { font: text.font, size: 24, bold: true, color: "000000" },
      paragraph: { outlineLevel: 1, spacing: { before: 18 * point, after: 4 * point }, keepNext: true },
    },
    footnoteText: { run: { font: text.font, size: 18 }, paragraph: { spacing: { after: 2 * point } } },
    hyperlink: { run: { color: "1F4E79", underline: {} } },
  },
  paragraphStyles: [
    { id: "Quote", name: "Quote", basedOn: "Normal", paragraph: { indent: { left: centimetre } }, quickFormat: true },
    {
      id: "ReaderNote",
      name: "Reader’s note",
      basedOn: "Normal",
      run: { italics: true },
      paragraph: { indent: { left: centimetre } },
    },
  ],
};
