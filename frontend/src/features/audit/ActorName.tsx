import type { AuditEvent } from "../../api/types.gen";
import { T } from "../../ui/T";

/** Who acted: the name of a person, the id of a machine, or what stands for both. */
export function ActorName({ event }: { event: AuditEvent }) {
  const { kind, name, clientId } = event.actor;
  if (kind === "CLIENT" && clientId !== null) {
    return (
      <bdi className="code" dir="ltr">
        {clientId}
      </bdi>
    );
  }
  if (kind === "PERSON" && name !== null && name !== "") {
    return <bdi>{name}</bdi>;
  }
  return <T id={`audit.actor.${kind}`} />;
}
