/** Copies text or, where the browser refuses, shows it selected in the field, for the reader to copy; answers whether it is copied. */
export async function copyFrom(content: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    field.value = content;
    field.hidden = false;
    field.focus();
    field.select();
    return false;
  }
}

/** Hands text or bytes to the reader as a file. */
export function download(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // A browser may only now begin to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
