/* Declared here, as it is not there before a preview; nothing is read of it but that it changes. */
declare module "#build/edition.json" {
  const data: unknown;
  export default data;
}
