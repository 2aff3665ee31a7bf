import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a program took, and what it printed: seconds, and the most memory that it and what it started had at once, in bytes. */
export interface Measured {
  code: number;
  output: string;
  seconds: number;
  memory: number | undefined;
}

/** Runs a program in a folder and measures it; each line that it prints is passed on at once. */
export function measureProgram(
  command: string,
  args: readonly string[],
  { cwd, env = {}, tell }: { cwd: string; env?: Record<string, string>; tell?: (line: string) => void },
): Promise<Measured> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
    let output = "";
    let memory: number | undefined;
    const timer = setInterval(() => {
      const now = readMemory(child.pid ?? 0);
      if (now !== undefined) memory = Math.max(memory ?? 0, now);
    }, 250);
    const read = (part: Buffer) => {
      output += String(part);
      for (const line of String(part).split("\n")) if (line.trim() !== "") tell?.(line);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const end = (code: number) => {
      clearInterval(timer);
      resolve({ code, output, seconds: (performance.now() - started) / 1000, memory });
    };
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** Sums the memory that the processes of a group have for themselves or in part; where the system has no `/proc`, it is not known. */
function readMemory(group: number): number | undefined {
  let kilobytes: number | undefined;
  for (const name of listProcesses()) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      if (Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]) !== group) continue;
      const share = /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${name}/smaps_rollup`, "utf8"))?.[1];
      kilobytes = (kilobytes ?? 0) + Number(share ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return kilobytes === undefined ? undefined : kilobytes * 1024;
}

function listProcesses(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}
