/** Selects what a page shows beside its words: numbers, links and what can be pressed. */
export const besideSelector = ".hang, .marker, .side, .permalink, .editor, .cited-notice, button";

/** Selects what a page shows beside its words or within them and is none of them: that, and the numbers of footnotes. */
export const nonTextSelector = `${besideSelector}, sup`;
