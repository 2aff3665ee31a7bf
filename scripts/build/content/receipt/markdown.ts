import type { Receipt, ReceiptMessage } from "#lib/records/derived/receipt";
import { formatNumberOf } from "#lib/text/count";
import { describeFound, describeReceipt } from "./text";

/** Formats a receipt as Markdown (GFM), for a comment on a proposed change. */
export function formatReceipt(receipt: Receipt): string {
  const { isClean, messages } = receipt;
  const errors = messages.filter(({ grade }) => grade === "error");
  const warnings = messages.filter(({ grade }) => grade === "warning");
  return [
    `**${isClean ? "The content can be built." : `${formatNumberOf(errors.length, "error")} to mend.`}**`,
    ...formatMessages("Errors", errors),
    ...formatMessages("To look at", warnings),
    describeFound(receipt),
    formatList(describeReceipt(receipt)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function formatMessages(title: string, messages: readonly ReceiptMessage[]): string[] {
  if (messages.length === 0) return [];
  const lines = messages.map(
    ({ path, line, column, reason, rule, note }) =>
      `- \`${path}:${line}:${column}\` ${escape(reason)} (${rule})${note === undefined ? "" : `\n${fence(note)}`}`,
  );
  return [`### ${title}\n\n${lines.join("\n")}`];
}

function formatList(lines: readonly string[]): string {
  return lines.map((line) => `- ${escape(line)}`).join("\n");
}

/* Words of the content are shown as they are, and are neither marks nor HTML. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/gu, "\\$&").replaceAll(/\s*\n\s*/gu, " ");
}

function fence(text: string): string {
  return `\n  \`\`\`\`text\n${text.replaceAll(/^/gmu, "  ")}\n  \`\`\`\``;
}
