/** The citations of everything that can be cited, in every form. */
declare module "#build/citations.json" {
  const data: unknown;
  export default data;
}
