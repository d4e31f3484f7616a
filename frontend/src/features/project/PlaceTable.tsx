import type { ProjectLocation } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";

function position(latitude: number, longitude: number): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** Where a place is: a point, or the two ends of a line and how many positions it has. */
function Where({ place }: { place: ProjectLocation }) {
  const { latitude, longitude, line } = place;
  if (line !== null) {
    const { coordinates = [] } = line;
    const [from, to] = [coordinates[0], coordinates.at(-1)];
    return (
      <>
        <T id="places.line" values={{ count: coordinates.length }} />
        {from !== undefined && to !== undefined && (
          <bdi className="code block" dir="ltr">
            {position(from[1], from[0])} – {position(to[1], to[0])}
          </bdi>
        )}
      </>
    );
  }
  return latitude === null || longitude === null ? null : (
    <bdi className="code" dir="ltr">
      {position(latitude, longitude)}
    </bdi>
  );
}

const columns: Column<ProjectLocation>[] = [
  {
    head: "places.name",
    cell: (one) =>
      Object.keys(one.name).length > 0 ? <LocalText of={one.name} /> : <T id="places.unnamed" />,
  },
  {
    head: "trace.country",
    has: (one) => one.country !== null || one.admin1 !== null,
    cell: (one) => (
      <>
        {one.country !== null && <CountryName code={one.country} />} <span dir="auto">{one.admin1}</span>
      </>
    ),
  },
  {
    head: "places.position",
    has: (one) => one.line !== null || one.latitude !== null,
    cell: (one) => <Where place={one} />,
  },
  {
    head: "places.exactness",
    has: (one) => one.exactness !== null,
    cell: (one) => <CodeText list="location-exactness" code={one.exactness ?? ""} />,
  },
  {
    head: "places.class",
    has: (one) => one.locationClass !== null,
    cell: (one) => <CodeText list="location-class" code={one.locationClass ?? ""} />,
  },
  {
    head: "places.reach",
    has: (one) => one.reach !== null,
    cell: (one) => <CodeText list="location-reach" code={one.reach ?? ""} />,
  },
];

/** Places and lines of the project; positions are WGS 84, latitude first. */
export function PlaceTable({ places }: { places: readonly ProjectLocation[] }) {
  return (
    <DataTable caption={<T id="places.caption" />} columns={columns} rows={places} idOf={({ id }) => id} />
  );
}
