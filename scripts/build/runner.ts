import { explainFault } from "./whole/fault";

/** What a stage answers: a line for people, the result for later stages, and messages that stop nothing. */
export interface Report<Result> {
  summary: string;
  result: Result;
  warnings?: string;
}

/** A stage of a build, named by its result; `Results` gives the type of each stage's result by its name. */
export interface Stage<Results extends object> {
  name: keyof Results & string;
  title: string;
  needs: readonly (keyof Results & string)[];
  /** What to do where the stage fails. */
  remedy: string;
  run: (results: Readonly<Record<string, unknown>>) => Promise<Report<unknown>>;
}

/** What was found wrong with the input of a stage, in lines for people; of any other error the stack is printed. */
export class StageFault extends Error {}

/** The failure of a stage: its message says what is wrong, which stage failed and what to do. */
export class StageFailure extends Error {}

/** Settings of a run: the results that are wanted (all), how many stages run at a time, and where lines are printed. */
export interface RunSettings<Name extends string> {
  only?: readonly Name[];
  atOnce?: number;
  print?: (line: string) => void;
}

/** Prepares the definition of stages, whose functions get the results that they name as needs. */
export function stagesOf<Results extends object>() {
  return <Name extends keyof Results & string, Need extends keyof Results & string = never>(
    name: Name,
    title: string,
    needs: readonly Need[],
    run: (results: Pick<Results, Need>) => Promise<Report<Results[Name]>>,
    remedy: string,
  ): Stage<Results> => ({ name, title, needs, remedy, run: (results) => run(pick<Results, Need>(results, needs)) });
}

/**
 * Runs stages, each once all that it needs is there, `atOnce` at a time and the earlier in the list first; answers the results that
 * are wanted. After a failure nothing more is begun, and when what runs has ended a `StageFailure` is thrown. Throws an Error
 * where a stage needs what no stage makes, or where stages need each other.
 */
export async function runStages<Results extends object, Name extends keyof Results & string>(
  stages: readonly Stage<Results>[],
  { only, atOnce = 2, print = console.log }: RunSettings<Name> = {},
): Promise<Pick<Results, Name>> {
  const wanted = findWanted(stages, only ?? stages.map(({ name }) => name));
  const waiting = new Set(wanted);
  const running = new Map<Stage<Results>, Promise<void>>();
  const results: Record<string, unknown> = {};
  let failure: StageFailure | undefined;
  const run = async (stage: Stage<Results>) => {
    const started = performance.now();
    try {
      const { summary, result, warnings } = await stage.run(results);
      results[stage.name] = result;
      const count = `${Object.keys(results).length}/${wanted.length}`.padStart(5);
      if (warnings !== undefined) print(warnings);
      print(`${count} ${stage.title}: ${summary}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      failure ??= new StageFailure(`${describe(error)}\n\n${stage.title} failed. ${stage.remedy}`, { cause: error });
    }
    running.delete(stage);
  };
  while (running.size > 0 || (waiting.size > 0 && failure === undefined)) {
    for (const stage of waiting) {
      if (failure !== undefined || running.size >= atOnce) break;
      if (!stage.needs.every((need) => need in results)) continue;
      waiting.delete(stage);
      running.set(stage, run(stage));
    }
    await Promise.race(running.values());
  }
  if (failure !== undefined) throw failure;
  return pick<Results, Name>(results, only ?? []);
}

/** Finds the stages of the wanted results and all that those need, in the order of the list. */
function findWanted<Results extends object>(
  stages: readonly Stage<Results>[],
  names: readonly string[],
): Stage<Results>[] {
  const known = new Map<string, Stage<Results>>(stages.map((stage) => [stage.name, stage]));
  const found = new Set<Stage<Results>>();
  const visit = (name: string, path: readonly string[]) => {
    const trail = [...path, name].join(" → ");
    const stage = known.get(name);
    if (stage === undefined)
      throw new Error(
        `Unexpected need “${name}” (${trail}), expected one of the stages ${[...known.keys()].join(", ")}.`,
      );
    if (path.includes(name))
      throw new Error(`Unexpected circle of stages (${trail}), expected that none needs itself.`);
    if (found.has(stage)) return;
    for (const need of stage.needs) visit(need, [...path, name]);
    found.add(stage);
  };
  for (const name of names) visit(name, []);
  return stages.filter((stage) => found.has(stage));
}

function pick<Results extends object, Name extends keyof Results & string>(
  results: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Pick<Results, Name> {
  const picked = Object.fromEntries(names.flatMap((name) => (name in results ? [[name, results[name]]] : [])));
  if (!holds<Pick<Results, Name>>(picked, names))
    throw new Error(`Unexpected lack of a result, expected ${names.join(", ")}.`);
  return picked;
}

function holds<Wanted extends object>(results: object, names: readonly string[]): results is Wanted {
  return names.every((name) => name in results);
}

function describe(error: unknown): string {
  if (error instanceof StageFault) return error.message;
  const explained = explainFault(error);
  if (explained !== undefined) return explained;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
