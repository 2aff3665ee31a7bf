import type { Announce } from "./announce";
import { startList } from "#lib/browser/my-list/buttons";
import { dressControls } from "./control-styles";
import { bindQuoting } from "#lib/browser/quoting/controls";

/** Starts the buttons beside what a page shows: those of the reader's list, and those that quote. */
export function startControls(announce: Announce): void {
  dressControls();
  startList(announce);
  bindQuoting(announce);
}
