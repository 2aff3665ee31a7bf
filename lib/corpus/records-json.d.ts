/** The built records; their shape is checked where they are loaded, not believed from the file. */
declare module "#build/records.json" {
  const data: unknown;
  export default data;
}

/** Where this build put its browser modules and search pack. */
declare module "#build/assets.json" {
  const data: unknown;
  export default data;
}

/** Which items have similar words. */
declare module "#build/related.json" {
  const data: unknown;
  export default data;
}

/** The pictures drawn from the records. */
declare module "#build/pictures.json" {
  const data: unknown;
  export default data;
}

/** Which files of open data were written, and how large they are. */
declare module "#build/open-data.json" {
  const data: unknown;
  export default data;
}

/** Every short code ever issued, without the names that are withdrawn. */
declare module "#build/codes.json" {
  const data: unknown;
  export default data;
}
