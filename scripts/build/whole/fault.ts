const remedies: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Make room on it, and build again.",
  EDQUOT: "The quota of the disk is used up. Make room, and build again.",
  EROFS: "The file system can only be read. Make it writable, or build in another folder.",
  EACCES: "Nothing may be written there. Give yourself the right to write to it and to the folder that it stands in.",
  EPERM: "Nothing may be written there. Give yourself the right to write to it and to the folder that it stands in.",
  EBUSY:
    "A mount point or an open file can't be exchanged. Mount the folder that it stands in, or close what holds it open.",
  EMFILE: "Too many files are open. Raise the limit (ulimit -n), and build again.",
};

/** Says what to do about an error of the file system, with the path that it names; `undefined` for any other error. */
export function explainFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const remedy = remedies[String(error.code)];
  return remedy === undefined ? undefined : `${error.message}\n${remedy}`;
}
