import { buildButton, buildElement } from "#lib/browser/element";
import type { Announce } from "#lib/browser/announce";

/** What offers to take back the last change that took something away. */
export interface Undo {
  /** Says what was done, and offers to undo it until the next change of the kind; focus goes to the offer. */
  offer(done: string, undo: () => void): void;
}

/** Builds the element of the offer. */
export function buildUndo(host: HTMLElement, announce: Announce): Undo {
  const line = buildElement("p", { class: "list-undo" });
  line.hidden = true;
  host.append(line);
  return {
    offer(done, undo) {
      const button = buildButton("Undo", () => {
        line.hidden = true;
        undo();
        announce("Undone.");
        // The offer is gone; the reader goes on from the list, whatever is in it now.
        host.parentElement?.querySelector<HTMLElement>(".list-body input, .list-body button")?.focus();
      });
      line.replaceChildren(`${done} `, button);
      line.hidden = false;
      button.focus();
      announce(done);
    },
  };
}
