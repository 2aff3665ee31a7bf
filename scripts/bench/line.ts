import type { FirstAnswer } from "./figures";

/** What a first answer cost: bytes and requests, and how often the line was waited for. */
export interface Cost {
  bytes: number;
  requests: number;
  rounds: number;
  time: number;
}

/** The line that answers are measured on: 150 ms there and back, 1.6 Mbit/s. */
export const line = { latency: 150, bytesPerSecond: 200_000 } as const;

/**
 * A line as it is reckoned: what is asked for before the program waits goes out together, and comes back after one
 * round trip and the time that its bytes take. There is nothing for the setting up of the connection and for headers.
 */
export class ModelLine {
  private cost: Cost = { bytes: 0, requests: 0, rounds: 0, time: 0 };
  private waiting: { bytes: number; serve: () => void }[] = [];
  private timer: NodeJS.Timeout | undefined;

  /** Sends so many bytes; the promise is kept when they have come. */
  send(bytes: number): Promise<void> {
    return new Promise((serve) => {
      this.waiting.push({ bytes, serve });
      // Some milliseconds for the program to ask for all that it can.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.deliver(), 4);
    });
  }

  /** Gives the cost up to now. */
  finish(): Cost {
    return this.cost;
  }

  private deliver(): void {
    const { waiting, cost } = this;
    const bytes = waiting.reduce((sum, each) => sum + each.bytes, 0);
    this.waiting = [];
    const time = cost.time + line.latency + (bytes / line.bytesPerSecond) * 1000;
    this.cost = { bytes: cost.bytes + bytes, requests: cost.requests + waiting.length, rounds: cost.rounds + 1, time };
    for (const { serve } of waiting) serve();
  }
}

/** Finds the value below which a share of the values lie (nearest rank). */
export function findPercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}

/** Summarizes what answers cost. */
export function summarizeCosts(costs: readonly Cost[]): FirstAnswer {
  const spread = (values: readonly number[]) => ({
    median: findPercentile(values, 0.5),
    p95: findPercentile(values, 0.95),
  });
  return {
    bytes: spread(costs.map(({ bytes }) => bytes)),
    requests: spread(costs.map(({ requests }) => requests)),
    time: spread(costs.map(({ time }) => time)),
  };
}
