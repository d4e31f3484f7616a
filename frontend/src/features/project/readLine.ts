import * as v from "valibot";
import { latinDigits } from "../../ui/form/latinDigits";

export type LineFault = { fault: string; values: Record<string, string | number> };
export type ReadLine = { line: { type: string; coordinates: [number, number][] } } | LineFault | null;

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.maxLength(4),
  v.transform(([east = Number.NaN, north = Number.NaN]) => ({ north, east })),
);
const lineString = v.object({ type: v.literal("LineString"), coordinates: v.array(position) });
const feature = v.object({ type: v.literal("Feature"), geometry: lineString });
const collection = v.object({ type: v.literal("FeatureCollection"), features: v.tuple([feature]) });
const geoJson = v.variant("type", [lineString, feature, collection]);

type Position = { north: number; east: number };

const wrong = (fault: string, values: LineFault["values"] = {}): LineFault => ({ fault, values });

/** GeoJSON (RFC 7946): a LineString, or one alone in a feature; heights are left out. */
function fromGeoJson(text: string): Position[] | LineFault {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return wrong("edit.line.notJson");
  }
  if (Array.isArray(parsed)) {
    parsed = { type: "LineString", coordinates: parsed };
  }
  const read = v.safeParse(geoJson, parsed);
  if (!read.success) {
    return wrong("edit.line.noLine");
  }
  const found = read.output;
  const [only] = found.type === "FeatureCollection" ? found.features : [];
  const geometry =
    found.type === "LineString" ? found : found.type === "Feature" ? found.geometry : only?.geometry;
  return geometry?.coordinates ?? [];
}

/** One place a line: latitude and longitude, as people and maps write them. */
function fromList(text: string): Position[] | LineFault {
  const found: Position[] = [];
  for (const [index, row] of text.split(/\r?\n|;/).entries()) {
    if (row.trim() === "") {
      continue;
    }
    const numbers = row.trim().split(/\s*[,\s]\s*/);
    const [north = Number.NaN, east = Number.NaN] = numbers.map(Number);
    if (numbers.length !== 2 || Number.isNaN(north) || Number.isNaN(east)) {
      return wrong("edit.line.notTwoNumbers", { place: index + 1, text: row.trim().slice(0, 40) });
    }
    found.push({ north, east });
  }
  return found;
}

/** A line as it was pasted, GeoJSON or a list of places; null for nothing, or what is wrong with it and where. */
export function readLine(pasted: string): ReadLine {
  const text = latinDigits(pasted.trim());
  if (text === "") {
    return null;
  }
  const places = /^[{[]/.test(text) ? fromGeoJson(text) : fromList(text);
  if (!Array.isArray(places)) {
    return places;
  }
  const outside = places.findIndex(({ north, east }) => !(Math.abs(north) <= 90 && Math.abs(east) <= 180));
  if (outside >= 0) {
    return wrong("edit.line.outside", { place: outside + 1 });
  }
  if (places.length < 2 || places.length > 2000) {
    return wrong(places.length < 2 ? "edit.line.tooFew" : "edit.line.tooMany", { count: places.length });
  }
  return { line: { type: "LineString", coordinates: places.map(({ north, east }) => [east, north]) } };
}
