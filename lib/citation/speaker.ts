import { pageOf } from "#lib/address/anchor";
import { idOfBlock } from "#lib/corpus/part";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Interview } from "#lib/records/interview";
import { type Name, nameOfPerson } from "./name";

/** Who said words that are not their document's own: the name, where it is a person, and how the document attributes them. */
export interface Speaker {
  name?: Name | undefined;
  printed: string;
}

/** The speakers of paragraphs, by the paragraphs' identifiers. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** Finds the speakers of quotations and of interviews, by the identifiers of their paragraphs. */
export function findSpeakers({ documents, quotations, interviews, people }: CorpusRecords): Speakers {
  const names = new Map(people.map((person) => [person.id, nameOfPerson(person)]));
  const interviewsById = new Map(interviews.map((interview) => [interview.id, interview]));
  const answers = documents.flatMap((document) =>
    document.blocks
      .filter(({ container }) => container?.kind === "pair")
      .flatMap((block): [string, Speaker][] => {
        const id = idOfBlock(document, block);
        const interview = interviewsById.get(pageOf(id));
        if (interview === undefined) return [];
        const name = isQuestion(interview, block.text) ? undefined : names.get(interview.with.person);
        return [[id, { name, printed: `Interview with ${interview.with.name}` }]];
      }),
  );
  return new Map([
    ...answers,
    ...quotations.map(({ paragraph, by, attribution }): [string, Speaker] => [
      paragraph,
      { name: names.get(by?.person ?? ""), printed: `Attributed to: ${attribution}` },
    ]),
  ]);
}

function isQuestion({ pairs }: Interview, text: string): boolean {
  return pairs.some(({ question }) => question.includes(text));
}
