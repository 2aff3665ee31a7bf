/** A text for machines, set as it is typed; long lines break where they must, so that nothing has to be scrolled. */
export function CodeSample({ code, id, label }: { code: string; id?: string; label?: string }) {
  return (
    <figure className="code" {...(id === undefined ? {} : { id })}>
      {label === undefined ? null : <figcaption>{label}</figcaption>}
      <pre>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
