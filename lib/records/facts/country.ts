import { z } from "zod";
import { unprinted } from "./fact";

/** What a record about a country says of it: the name as the document prints it, and the code that maps and tables go by. */
export const countryFields = {
  country: z.string().min(1),
  /** Two letters of ISO 3166-1; not from the document. */
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected two capital letters, such as PT")
    .register(unprinted),
};
