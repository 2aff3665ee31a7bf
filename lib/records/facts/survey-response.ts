import { z } from "zod";
import { countryFields } from "./country";
import { factFields } from "./fact";

const responseFields = {
  ...countryFields,
  /** The table lists countries whose government responded. */
  government: z.literal(true),
  /** How many non-governmental organizations responded; zero is printed, not missing. */
  ngoResponses: z.int().nonnegative(),
};

/** A row of the survey's table as a file of facts has it. */
export const SurveyEntry = z.strictObject({ id: z.string(), ...responseFields });
export type SurveyEntry = z.infer<typeof SurveyEntry>;

/** Who responded to the survey from one country. */
export const SurveyResponse = z.strictObject({ ...responseFields, ...factFields });
export type SurveyResponse = z.infer<typeof SurveyResponse>;
