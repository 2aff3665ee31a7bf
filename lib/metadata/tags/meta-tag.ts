/** A tag of a page's head that machines read: its name and what it says. */
export interface MetaTag {
  name: string;
  content: string;
}

/** A link of a page's head that machines follow; `type` is the media type of what it leads to. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}
