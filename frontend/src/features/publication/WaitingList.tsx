import type { Workflow } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { HolderName } from "./HolderName";
import { holderKind } from "./holderKind";
import { SettledState } from "./SettledState";

/** Who must act next, and what it is that they have to do. */
export function WaitingList({ workflow }: { workflow: Workflow }) {
  const language = useLanguage();
  if (workflow.waitingFor.length === 0) {
    return <SettledState workflow={workflow} />;
  }
  return (
    <ul className="register">
      {workflow.waitingFor.map(({ holder, since, dueAt, note, hasSomebody }) => (
        <li key={holder}>
          <p>
            <strong>
              <HolderName holder={holder} lead={workflow.lead} />
            </strong>
          </p>
          <p>
            <T id={`workflow.does.${holderKind(holder)}`} />
          </p>
          {!hasSomebody && (
            <p className="note error">
              <T id="workflow.nobody" />
            </p>
          )}
          <p className="muted">
            <T id="workflow.since" values={{ time: formatInstant(since, language) }} />
            {dueAt !== null && (
              <>
                {" · "}
                <T id="workflow.due" values={{ time: formatInstant(dueAt, language) }} />
              </>
            )}
          </p>
          {note !== null && (
            <div className="note">
              <p className="note-title">
                <T id="workflow.note" />
              </p>
              <p className="pre" dir="auto">
                {note}
              </p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
