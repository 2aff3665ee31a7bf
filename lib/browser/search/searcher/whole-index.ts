import { searchInSteps } from "#lib/search/engine/chunks/reader/search-in-steps";
import { openIndexAt } from "#lib/search/portal/open-index";

/** What reads a whole index; the search is injected by the module that loads this one, so that it is not sent twice. */
export const wholeIndex = { openIndexAt, searchInSteps } as const;
