import { measureDistance } from "./edit-distance";

/** Finds which of some names is spelt most like another, capitals apart; the first of several, and none where there are no names. */
export function findNearestName(name: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = 255;
  for (const each of names) {
    const distance = measureDistance(name.toLowerCase(), each.toLowerCase(), least - 1);
    if (distance >= least) continue;
    [nearest, least] = [each, distance];
  }
  return nearest;
}
