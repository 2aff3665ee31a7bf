import { z } from "zod";

/** A term of a controlled vocabulary of the portal: its identifier, what readers see, and what it covers. */
export const Term = z.strictObject({ id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), label: z.string().min(1), scope: z.string().min(1) });
export type Term = z.infer<typeof Term>;
