/*
 * The shapes of what the build writes are checked where it is loaded; declared here, so that no type is inferred from a file that
 * is large, and that is not there before a build.
 */
declare module "#build/assets.json" {
  const data: unknown;
  export default data;
}
declare module "#build/citations.json" {
  const data: unknown;
  export default data;
}
declare module "#build/codes.json" {
  const data: unknown;
  export default data;
}
declare module "#build/open-data.json" {
  const data: unknown;
  export default data;
}
declare module "#build/charts.json" {
  const data: unknown;
  export default data;
}
declare module "#build/records.json" {
  const data: unknown;
  export default data;
}
declare module "#build/related.json" {
  const data: unknown;
  export default data;
}
