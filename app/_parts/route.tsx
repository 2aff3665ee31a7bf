import type { ReactNode } from "react";

/** What Next gives a route: the words of its address in the place of `[name]`, which are there once they are awaited. */
export interface Route<Names extends string> {
  params: Promise<Readonly<Record<Names, string>>>;
}

/** Stands for a word of an address where a route has nothing to show; no identifier is like it. */
export const nothing = "_";

/**
 * Lists the addresses of a route, or one that is taken out again when the export is finished (see {@link AbsentPage}): Next refuses
 * a route without any.
 */
export function orNothing<Params>(addresses: Params[], placeholder: Params): Params[] {
  return addresses.length === 0 ? [placeholder] : addresses;
}

/** Makes a function of a route answer `otherwise` at the address that stands for none. */
export function whereThereIs<Props extends { params: Promise<object> }, Result>(
  build: (props: Props) => Promise<Result>,
  otherwise: Result,
): (props: Props) => Promise<Result> {
  return async (props) =>
    Object.values(await props.params).some((word) => word === nothing) ? otherwise : build(props);
}

/** A page that has nothing to show: finishing the export takes it out by its mark. */
export function AbsentPage(): ReactNode {
  return (
    <div className="page" data-absent="">
      <p>The portal has nothing to show here yet.</p>
    </div>
  );
}
