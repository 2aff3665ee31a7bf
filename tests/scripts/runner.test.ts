import { describe, expect, it } from "vitest";
import { type Report, runStages, type Stage, StageFailure, StageFault, stagesOf } from "../../scripts/build/runner";

interface Results {
  flour: string;
  water: string;
  dough: string;
  oven: string;
  bread: string;
}

const stage = stagesOf<Results>();
const made = async (result: string): Promise<Report<string>> => ({ summary: `made ${result}`, result });

/** A promise that is kept from outside. */
function buildGate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

const kitchen: readonly Stage<Results>[] = [
  stage("bread", "Bread", ["dough", "oven"], ({ dough, oven }) => made(`bread of ${dough} in ${oven}`), "Wait."),
  stage("dough", "Dough", ["flour", "water"], ({ flour, water }) => made(`dough of ${flour} and ${water}`), "Knead."),
  stage("flour", "Flour", [], () => made("flour"), "Mill."),
  stage("water", "Water", [], () => made("water"), "Draw."),
  stage("oven", "Oven", [], () => made("oven"), "Light."),
];

/** Replaces what a stage of the kitchen does. */
function replace(name: keyof Results, run: () => Promise<Report<string>>): Stage<Results>[] {
  return kitchen.map((each) => (each.name === name ? { ...each, run } : each));
}

describe("runStages", () => {
  it("gives each stage the results that it needs, in whatever order they are listed", async () => {
    const { bread } = await runStages(kitchen, { only: ["bread"], print: () => {} });
    expect(bread).toBe("bread of dough of flour and water in oven");
  });

  it("hands a stage no more than what it names", async () => {
    const given: string[][] = [];
    const look = stage("oven", "Oven", ["flour"], (all) => (given.push(Object.keys(all)), made("oven")), "Light.");
    await runStages([...kitchen.filter(({ name }) => name !== "oven"), look], { print: () => {} });
    expect(given).toEqual([["flour"]]);
  });

  it("runs only what is wanted and what that needs, and counts it", async () => {
    const lines: string[] = [];
    await runStages(kitchen, { only: ["dough"], print: (line) => lines.push(line.replace(/\d+\.\d s$/, "0.0 s")) });
    expect(lines).toEqual([
      "  1/3 Flour: made flour, 0.0 s",
      "  2/3 Water: made water, 0.0 s",
      "  3/3 Dough: made dough of flour and water, 0.0 s",
    ]);
  });

  it("runs side by side what does not need each other, and no more than it may", async () => {
    const gate = buildGate();
    const began: string[] = [];
    const slow = kitchen.map((each) => ({
      ...each,
      run: async (results: Readonly<Record<string, unknown>>) => {
        began.push(each.name);
        await gate.opened;
        return each.run(results);
      },
    }));
    const run = runStages(slow, { atOnce: 2, print: () => {} });
    expect(began).toEqual(["flour", "water"]);
    gate.open();
    await run;
    expect(began).toEqual(["flour", "water", "dough", "oven", "bread"]);
  });

  it("prints what a stage warns of", async () => {
    const lines: string[] = [];
    const warn = async () => ({ ...(await made("water")), warnings: "The well is low." });
    await runStages(replace("water", warn), { only: ["water"], print: (line) => lines.push(line) });
    expect(lines[0]).toBe("The well is low.");
  });

  it("begins nothing more after a failure, waits for what runs, and says the stage and the remedy", async () => {
    const gate = buildGate();
    const lines: string[] = [];
    const fail = () => Promise.reject(new StageFault("No corn."));
    const stages = replace("flour", fail).map((each) =>
      each.name === "water" ? { ...each, run: () => gate.opened.then(() => made("water")) } : each,
    );
    const run = runStages(stages, { print: (line) => lines.push(line) });
    const outcome = expect(run).rejects.toThrow(new StageFailure("No corn.\n\nFlour failed. Mill."));
    gate.open();
    await outcome;
    expect(lines).toEqual([expect.stringContaining("Water: made water")]);
  });

  it("keeps the stack of an error that is not a fault of the input", async () => {
    const fail = () => Promise.reject(new TypeError("corn is not a function"));
    await expect(runStages(replace("flour", fail), { print: () => {} })).rejects.toThrow(
      /^TypeError: corn is not a function\n +at .*\n\nFlour failed\. Mill\.$/s,
    );
  });

  it("refuses a need that no stage makes, with the way to it", async () => {
    const without = kitchen.filter(({ name }) => name !== "water");
    await expect(runStages(without, { print: () => {} })).rejects.toThrow(
      "Unexpected need “water” (bread → dough → water), expected one of the stages bread, dough, flour, oven.",
    );
  });

  it("refuses stages that need each other in a circle", async () => {
    const circle = [
      ...kitchen.filter(({ name }) => name !== "oven"),
      stage("oven", "Oven", ["bread"], () => made("oven"), "Light."),
    ];
    await expect(runStages(circle, { print: () => {} })).rejects.toThrow(
      "Unexpected circle of stages (bread → oven → bread), expected that none needs itself.",
    );
  });
});
