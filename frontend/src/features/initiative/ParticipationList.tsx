import { Link } from "@tanstack/react-router";
import type { Participation } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

type Props = { participations: readonly Participation[] };

/** In which initiatives a country takes part; an empty list says that nothing is recorded, not that nothing is so. */
export function ParticipationList({ participations }: Props) {
  const language = useLanguage();
  if (participations.length === 0) {
    return (
      <p className="muted">
        <T id="country.noParticipation" />
      </p>
    );
  }
  return (
    <ul className="register">
      {participations.map((one) => (
        <li key={one.initiative}>
          <Link to="/initiatives/$code" params={{ code: one.initiative }}>
            <bdi className="code">{one.initiative}</bdi>
          </Link>{" "}
          <span className="badge">
            <T id={`participation.${one.status}`} />
          </span>
          {one.since !== null && (
            <span className="muted">
              {" "}
              <T id="country.since" values={{ day: formatDay(one.since, language) }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
