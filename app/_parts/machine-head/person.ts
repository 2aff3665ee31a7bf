import type { MachineHead } from "#components/page/machine-head";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { findCredits } from "#lib/corpus/people/participation";
import { describePerson } from "#lib/metadata/json-ld/person";
import { corpus } from "../built";
import { composeHead } from "./compose";

/** Builds the head of a person's page; who moderated a session or reported on it did not perform in it. */
export function buildPersonHead(id: string): MachineHead {
  const person = corpus.get("people", id);
  const performed = findCredits(corpus, id).filter(
    ({ credit: { role } }) => role !== "moderator" && role !== "rapporteur",
  );
  const sessions = [...new Set(performed.map(({ session }) => session))];
  const steps = [
    { to: "/people/", label: "People" },
    { to: buildPath(id), label: person.name },
  ];
  return composeHead(describePerson(person, sessions, absoluteUrl), steps, { id, type: "Person", described: false });
}
