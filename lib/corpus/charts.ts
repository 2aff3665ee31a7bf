import data from "#build/pictures.json";
import { z } from "zod";
import { Picture } from "#lib/records/derived/chart";

/** All pictures, in the order of their index, drawn when the records were built. */
export const pictures: Picture[] = z.array(Picture).parse(data);

/** Gets the picture of a name, or throws a RangeError. */
export function getPicture(id: string): Picture {
  const picture = pictures.find((each) => each.id === id);
  if (picture === undefined)
    throw new RangeError(`Unexpected picture "${id}", expected one of ${pictures.map((each) => each.id).join(", ")}`);
  return picture;
}
