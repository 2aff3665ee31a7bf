import type { Announce } from "./announce";
import { loadCodes } from "./code-file";
import { resolveGoTo, type GoToAnswer, type GoToTarget } from "#lib/address/go-to";
import { basePath, withBase } from "#lib/address/site";
import { buildElement } from "./element";

/*
 * Answers below a field that a code, an identifier or an address is typed into:
 *   <form data-go-to …> <input name="to"> … </form>, and on the search page its own form.
 */

let known: ReturnType<typeof loadCodes> | undefined;

/** Binds the field of the page for codes and addresses: it answers while the reader types, and Enter or the button leads there. */
export function bindGoToPage(form: HTMLFormElement, announce: Announce): void {
  const field = form.querySelector("input");
  if (field === null) return;
  const line = buildLine(form);
  const isMissing = form.dataset.goTo === "missing";
  const to = isMissing ? location.pathname + location.hash : readWanted();
  let turn = 0;
  const show = async (): Promise<GoToAnswer | undefined> => {
    const mine = ++turn;
    const answer = await ask(field.value);
    if (mine === turn)
      showAnswer(
        line,
        answer ??
          (field.value.trim() === ""
            ? undefined
            : { kind: "none", reason: "This is no code, identifier or address of the site." }),
      );
    return answer;
  };
  field.addEventListener("input", () => void show());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show().then((answer) => {
      if (answer?.kind === "exact") location.assign(withBase(answer.target.path));
      else announce(line.textContent);
    });
  });
  if (to === "") return;
  field.value = to;
  // The page of an address that says where to go gives way to its target.
  void show().then((answer) => {
    if (answer?.kind === "exact") location.replace(withBase(answer.target.path));
    // That nothing stands there is what the page says already.
    else if (isMissing && answer?.kind !== "near") line.hidden = true;
    else announce(line.textContent);
  });
}

/* What the address asks for: `/go/?to=…`, and `/go/#…` too, unless that is a place on the page. */
function readWanted(): string {
  const anchor = location.hash.slice(1);
  return new URLSearchParams(location.search).get("to") ?? (document.getElementById(anchor) === null ? anchor : "");
}

let searchLine: HTMLElement | undefined;
let searchTurn = 0;

/** Offers to go where the words of a search lead as a code, an identifier or an address; else offers nothing. */
export async function offerTarget(form: HTMLFormElement, typed: string): Promise<void> {
  searchLine ??= buildLine(form);
  const turn = ++searchTurn;
  const answer = await ask(typed);
  // In a search any word may be like an address; only what is one, or nearly one, is spoken of.
  if (turn !== searchTurn) return;
  const target = answer?.kind === "none" ? undefined : answer;
  form.toggleAttribute("data-led", target !== undefined);
  showAnswer(searchLine, target);
}

async function ask(text: string): Promise<GoToAnswer | undefined> {
  known ??= loadCodes();
  try {
    const { codes, prefix } = await known;
    return resolveGoTo(text, codes, { base: basePath, prefix });
  } catch {
    known = undefined;
    return { kind: "none", reason: "The codes could not be loaded. Try again." };
  }
}

function buildLine(form: HTMLFormElement): HTMLElement {
  const line = buildElement("p", { class: "go-to", hidden: "" });
  form.after(line);
  return line;
}

function showAnswer(line: HTMLElement, answer: GoToAnswer | undefined): void {
  line.hidden = answer === undefined;
  if (answer === undefined) return line.replaceChildren();
  if (answer.kind === "exact") line.replaceChildren("Go to ", linkTo(answer.target));
  else if (answer.kind === "none") line.replaceChildren(answer.reason);
  else
    line.replaceChildren(
      `${answer.reason} Nearest: `,
      ...answer.targets.flatMap((target, at) => [at === 0 ? "" : "; ", linkTo(target)]),
    );
}

function linkTo({ path, label }: GoToTarget): HTMLAnchorElement {
  return buildElement("a", { href: withBase(path) }, label);
}
