import { describe, expect, it } from "vitest";
import { readRules } from "./rules-page";

/* A message is no help that says to run what was just run. Content is minted in memory whenever it is read, so that no message need ask for it. */

const messages = [...readRules()].flatMap(([rule, { messages: all }]) =>
  [...all].map((message) => ({ rule, message })),
);

/** What is printed by no command that seals: sealing gives entries and codes, and reads them again. */
const sealed = ["code-missing", "ledger-missing", "paragraph-number"];

/** What minting mends before it reads anything else. */
const settled = ["merge-lists"];

describe("no message advises the command that was just run:", () => {
  it.each(["check", "mint", "dev", "build", "start"])("npm run %s", (command) => {
    expect(messages.length).toBeGreaterThan(150);
    const advice = new RegExp(`npm (?:run )?${command}(?! -- )`, "u");
    const advising = messages.filter(({ message }) => advice.test(message)).map(({ rule }) => rule);
    expect(advising.sort()).toEqual(command === "mint" ? settled : []);
  });

  it("npm run seal", () => {
    const advising = messages.filter(({ message }) => /npm run seal/u.test(message)).map(({ rule }) => rule);
    expect(advising.sort()).toEqual(sealed);
  });
});
