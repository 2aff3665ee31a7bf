/** A pair of functions with something that the one builds of parts and the other parses back into them. */
export interface AddressRow {
  pair: string;
  address: string;
  parts: unknown;
  build: () => string | undefined;
  parse: (address: string) => unknown;
  /** What is no address of this kind, so that nothing is parsed of it. */
  none: readonly string[];
}

/** Makes a row of the table. */
export function row<Parts>(
  pair: string,
  address: string,
  parts: Parts,
  build: (parts: Parts) => string | undefined,
  parse: (address: string) => unknown,
  none: readonly string[] = [],
): AddressRow {
  return { pair, address, parts, build: () => build(parts), parse, none };
}
