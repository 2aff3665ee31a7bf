interface Props {
  /** Where errors are reported: an address of e-mail, or of a page. */
  contact: string;
  id: string;
  /** The permanent address of the record, and its words where it has some of its own. */
  address: string;
  words: string | undefined;
}

/** The most letters of a record's words that go into a letter: what mail programs and browsers carry in an address. */
const mostLetters = 500;

/** How to report an error in a record: a letter to the portal's contact with identifier, address and words filled in. */
export function ReportError({ contact, id, address, words }: Props) {
  const href = contact.includes("://") ? contact : buildLetter(contact, { id, address, words });
  return (
    <p className="report-error">
      <a href={href}>Report an error</a> in {id}
    </p>
  );
}

/* RFC 6068: the fields of a letter, percent-encoded, with lines that end in CRLF. */
function buildLetter(contact: string, { id, address, words = "" }: Omit<Props, "contact">): string {
  const quoted = words.length > mostLetters ? `${words.slice(0, mostLetters)} …` : words;
  const lines = [`${id}`, address, ...(quoted === "" ? [] : ["", `“${quoted}”`]), "", "What is wrong:", ""];
  const fields = { subject: `Error in ${id}`, body: lines.join("\r\n") };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${contact}?${query.join("&")}`;
}
