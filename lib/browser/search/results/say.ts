/* After so many milliseconds without a letter a reader waits for the answer. */
const pause = 1000;

let timer = 0;

/** Shows what is said of a result, and has it read out: at once, or where the reader `isTyping` after a pause. */
export function say(
  { status, said }: { status: HTMLElement; said: HTMLElement },
  text: string,
  isTyping: boolean,
): void {
  status.textContent = text;
  window.clearTimeout(timer);
  const read = () => {
    // Where what was typed leads somewhere, that no text has it is not worth saying.
    const leads = status.hasAttribute("data-nothing") && document.querySelector("[data-led]") !== null;
    said.textContent = leads ? "" : text;
  };
  if (isTyping) timer = window.setTimeout(read, pause);
  else read();
}

/** Waits until a reader who types has stopped to. */
export function waitForPause(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, pause));
}
