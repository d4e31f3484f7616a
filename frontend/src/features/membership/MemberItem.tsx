import type { Member } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LazyDetails } from "../../ui/LazyDetails";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { GrantList } from "./GrantList";
import { MemberAbilities } from "./MemberAbilities";
import { ReactivateButton } from "./ReactivateButton";
import { RemoveDialog } from "./RemoveDialog";
import { RoleDialog } from "./RoleDialog";
import { SuspendDialog } from "./SuspendDialog";

type Props = { member: Member; chosen: boolean; onChoose: (on: boolean) => void };

/** One person: what they are here, what waits, and what may be done. */
export function MemberItem({ member, chosen, onChoose }: Props) {
  const language = useLanguage();
  const { may } = member;
  const since = member.endedAt ?? member.suspendedAt ?? member.activatedAt;
  return (
    <li>
      <h3 dir="auto">{member.name}</h3>
      <p>
        <span className="badge">
          <T id={`member.state.${member.status}`} />
        </span>{" "}
        {member.role !== null && <T id={`member.role.${member.role}`} />}
        {member.you && (
          <>
            {" · "}
            <T id="member.you" />
          </>
        )}
      </p>
      <ul className="inline muted">
        {member.email !== null && (
          <li>
            <bdi dir="ltr">{member.email}</bdi>
          </li>
        )}
        {since !== null && (
          <li>
            <T id={`member.since.${member.status}`} values={{ time: formatInstant(since, language) }} />
          </li>
        )}
        {member.waitsFor !== null && (
          <li>
            <T id="member.waits" />
          </li>
        )}
      </ul>
      <GrantList member={member} />
      {member.status === "ACTIVE" && (
        <LazyDetails summary={<T id="member.abilities" />}>
          <MemberAbilities member={member} />
        </LazyDetails>
      )}
      <div className="row">
        {(may.includes("SUSPEND") || may.includes("REMOVE")) && (
          <label className="check">
            <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
            <span>
              <T id="member.choose" values={{ name: <bdi>{member.name}</bdi> }} />
            </span>
          </label>
        )}
        {may.includes("CHANGE_ROLE") && <RoleDialog key={member.version} member={member} />}
        {may.includes("SUSPEND") && <SuspendDialog member={member} />}
        {may.includes("REACTIVATE") && <ReactivateButton member={member} />}
        {may.includes("REMOVE") && <RemoveDialog member={member} />}
      </div>
    </li>
  );
}
