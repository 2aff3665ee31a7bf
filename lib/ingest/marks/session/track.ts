import type { LeafDirective } from "mdast-util-directive";
import { describeLanguage, languageInForce, openLanguage, readLanguage } from "#lib/ingest/language";
import { reportError } from "#lib/ingest/message";
import { openScope } from "#lib/ingest/scope";
import type { MarkedHeading, Walk } from "#lib/ingest/walk-state";
import { readAttributes } from "#lib/ingest/marks/directive";
import { isSectionName } from "#lib/ingest/marks/section";

/*
 * ### Stream 1: Lamps
 * ::track
 *
 * #### Oil or gas
 * ::session{#oil-or-gas kind=session}
 */

/** Opens a track of the programme, to which the sessions below its heading belong; answers the anchor that it is given, if it is. */
export function openTrack(walk: Walk, node: LeafDirective, heading: MarkedHeading | undefined): string | undefined {
  const { file } = walk.context;
  const { id, lang } = readAttributes(file, node, ["id", "lang"]);
  if (heading === undefined || (id !== undefined && !isSectionName(id)))
    return reportError(file, node, {
      track:
        "Unexpected ::track, expected it on the line below the heading of several sessions, with an identifier such as #stream-1 or without. Move or correct it.",
    });
  const { depth } = heading.node;
  openLanguage(walk, depth, readLanguage(file, node, lang));
  const { lang: trackLang } = describeLanguage(walk, languageInForce(walk));
  const track = { track: heading.words, ...(trackLang === undefined ? {} : { trackLang }) };
  walk.tracks = openScope(walk.tracks, depth, track);
  return id;
}
