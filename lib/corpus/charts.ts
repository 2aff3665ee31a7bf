import data from "#build/pictures.json";
import { z } from "zod";
import { Chart } from "#lib/records/derived/chart";

/** All pictures, in the order of their index, drawn when the records were built. */
export const pictures: Chart[] = z.array(Chart).parse(data);

/** Gets the picture of a name, or throws a RangeError. */
export function getChart(id: string): Chart {
  const picture = pictures.find((each) => each.id === id);
  if (picture === undefined)
    throw new RangeError(`Unexpected picture "${id}", expected one of ${pictures.map((each) => each.id).join(", ")}`);
  return picture;
}
