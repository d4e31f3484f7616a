import { Link } from "@tanstack/react-router";
import type { Organisation } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";

type Props = { organisations: readonly Organisation[]; level?: "h2" | "h3" };

/** Organisations as lines of the register. */
export function OrganisationRegister({ organisations, level: Heading = "h2" }: Props) {
  return (
    <ul className="register">
      {organisations.map((organisation) => (
        <li key={organisation.id}>
          <Heading>
            <Link to="/organisations/$id" params={{ id: organisation.id }}>
              <LocalText of={organisation.name} />
            </Link>
          </Heading>
          <p className="muted">
            <bdi className="code">{organisation.code}</bdi> ·{" "}
            <CodeLabel list="actor-type" code={organisation.actorType} />
            {organisation.country !== null && (
              <>
                {" "}
                · <CountryName code={organisation.country} />
              </>
            )}
            {organisation.status !== "VERIFIED" && (
              <>
                {" "}
                · <T id={`organisation.status.${organisation.status}`} />
              </>
            )}
            {organisation.demonstration && (
              <>
                {" "}
                <span className="badge">
                  <T id="organisation.demonstration" />
                </span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
