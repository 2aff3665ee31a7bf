import { findFeeds } from "#lib/metadata/feeds/feed";
import { corpus } from "./built";

/** The paths of the feeds that the portal has; no other is linked. */
export const feeds = findFeeds(corpus);
