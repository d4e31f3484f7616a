import { Link } from "@tanstack/react-router";
import type { TraceEntry } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { CodeText } from "../../ui/CodeText";
import { LocalText } from "../../ui/LocalText";
import { CountryName } from "../country/CountryName";

/** Who an entry is about: an organisation, somebody who is no member, a group, a country; and what kind of actor. */
export function EntryActor({ of }: { of: TraceEntry }) {
  const { organisation, name, group, country, actorType } = of;
  return (
    <>
      {organisation !== null && (
        <Link to="/organisations/$id" params={{ id: organisation.id }}>
          <LocalText of={organisation.name} />
        </Link>
      )}
      {name !== null && <span dir="auto">{name}</span>}
      {group !== null && <CodeText list="vulnerable-group" code={group} />}{" "}
      <span className="muted">
        {country !== null && <CountryName code={country} />}
        {country !== null && actorType !== null && " · "}
        {actorType !== null && <CodeLabel list="actor-type" code={actorType} />}
      </span>
    </>
  );
}
