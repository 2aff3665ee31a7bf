import { z } from "zod";

/** The issue that a schema raises, before it has a message. */
type Issue = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  date: "a date such as 2031-05-04",
  url: "an address with https://",
  email: "an address of e-mail",
};

/**
 * Says for an editor what a value is and what its schema expected: "a number, expected the fields value, source". It is given to
 * a parse as the map of its errors; a schema that has words of its own for what it expects keeps them.
 */
export const describeIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") return describeUnknown(issue);
  if (issue.code === "invalid_union") return describeUnion(issue.errors);
  const expected = expectationOf(issue);
  return expected === undefined ? undefined : `${describeFound(issue)}, expected ${expected}`;
};

/* Words with a comma and without quotation marks end at it, and their rest is taken for a field. */
function describeUnknown(issue: Extract<Issue, { code: "unrecognized_keys" }>): string {
  const expected = `a field that is not known, expected ${fieldsOf(issue, () => true)}`;
  return issue.keys.some((key) => /[^\w-]/u.test(key))
    ? `${expected}, and words with a comma in quotation marks`
    : expected;
}

function expectationOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "object" ? fieldsOf(issue, isRequired) : kinds[issue.expected];
    case "invalid_format":
      return kinds[issue.format];
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "too_small":
      if (issue.origin === "string") return "text";
      if (issue.origin === "array") return "an entry at least";
      return issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum} at least`;
    default:
      return undefined;
  }
}

/* What is there: a short value itself, since only its kind would not tell what is wrong with it. */
function describeFound({ code, input }: Issue): string {
  if (input === undefined || input === null || input === "") return "nothing";
  if (code !== "invalid_type") return JSON.stringify(input);
  if (Array.isArray(input)) return "a list";
  if (input instanceof Date) return "a date";
  return typeof input === "object" ? "fields of its own" : (kinds[typeof input] ?? typeof input);
}

function fieldsOf({ inst }: Issue, isWanted: (field: z.core.$ZodType) => boolean): string {
  if (!(inst instanceof z.ZodObject)) return "fields of its own";
  const shape: Readonly<Record<string, z.core.$ZodType>> = inst.shape;
  const names = Object.keys(shape).filter((name) => shape[name] !== undefined && isWanted(shape[name]));
  return `the ${names.length === 1 ? "field" : "fields"} ${names.join(", ")}`;
}

function isRequired(field: z.core.$ZodType): boolean {
  return !z.safeParse(field, undefined).success;
}

/* The fault of the one form that was begun, or what every form would have been. */
function describeUnion(forms: readonly (readonly z.core.$ZodIssue[])[]): string | undefined {
  const faults = forms.flatMap(([first]) => first ?? []);
  const within = faults.find(({ path }) => path.length > 0);
  if (within !== undefined) return `${within.path.join(".")} is ${within.message}`;
  const [found] = faults.map(({ message }) => message.split(", expected ")[0]);
  const expected = new Set(faults.map(({ message }) => message.split(", expected ")[1] ?? message));
  return found === undefined ? undefined : `${found}, expected ${[...expected].join(", or ")}`;
}
