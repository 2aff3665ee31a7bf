/** What the portal, not the document, says of a block. */
export function EditorNote({ note }: { note: string | undefined }) {
  return note === undefined ? null : (
    <p className="editor">
      <strong>The portal’s note:</strong> {note}
    </p>
  );
}
