import type { Ability } from "../../api/types.gen";
import { T } from "../../ui/T";

/** On what somebody may do something, and by which of their roles. */
export function AbilityLine({ ability }: { ability: Ability }) {
  return (
    <span className="muted">
      <T id={`member.on.${ability.reach}`} />{" "}
      {ability.of !== null && (
        <bdi dir="ltr" className="code">
          {ability.of}
        </bdi>
      )}{" "}
      {ability.by.map((role, at) => (
        <span key={role}>
          {at > 0 && ", "}
          <T id={`member.grant.${role}`} />
        </span>
      ))}
    </span>
  );
}
