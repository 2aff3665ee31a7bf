import { z } from "zod";

/** The word by which a file of citations says that it is one. */
export const citationForm = "citations-1";

/** What a reader can take away of one record: its words with their citation, its RIS record, and its row of a table. */
export const TakenItem = z.strictObject({ text: z.string().min(1), ris: z.string().min(1), csv: z.string().min(1) });
export type TakenItem = z.infer<typeof TakenItem>;

/** The citations of one kind by identifier, and the header (with the byte order mark) of the table that their rows make. */
export const CitationFile = z.strictObject({ form: z.literal(citationForm), header: z.string(), items: z.record(z.string(), TakenItem) });
export type CitationFile = z.infer<typeof CitationFile>;
