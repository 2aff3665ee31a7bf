/** A citation to copy: the text is there to be selected; the browser's module adds a button. */
export function Cite({ text, of }: { text: string; of: string }) {
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 id="cite">Cite</h2>
      <p className="citation" data-copy={text} data-copy-of={`citation of ${of}`}>
        <span>{text}</span>
      </p>
    </section>
  );
}
