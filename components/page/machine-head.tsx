/** What machines read in a page; tags and links go to its head in the order given, for some readers go by the last. */
export interface MachineHead {
  tags: readonly { name: string; content: string }[];
  links: readonly { rel: string; href: string; type?: string; title?: string }[];
  /** The JSON-LD, as text that may stand in a script element. */
  jsonLd?: string | undefined;
  /** The items that the page lists, each as the title of a COinS span. */
  coins: readonly string[];
}

/** Tags, links, JSON-LD and COinS of a page; nothing of it is shown or spoken. */
export function MachineHead({ tags, links, jsonLd, coins }: MachineHead) {
  return (
    <>
      {tags.map(({ name, content }) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {links.map((link) => (
        <link key={`${link.rel} ${link.href}`} {...link} />
      ))}
      {jsonLd === undefined ? null : <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
      {coins.length === 0 ? null : (
        <p className="coins">
          {coins.map((title) => (
            <span key={title} className="Z3988" title={title} aria-hidden="true" />
          ))}
        </p>
      )}
    </>
  );
}
