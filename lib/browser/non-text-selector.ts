/** Selects what a page shows beside its words and is none of them: numbers, links and what can be pressed. */
export const nonTextSelector = ".hang, .marker, .side, .permalink, .editor, .cited-notice, button";
