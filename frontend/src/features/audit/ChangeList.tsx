import type { AuditEvent } from "../../api/types.gen";
import { T } from "../../ui/T";
import { changedValues, otherValues } from "./changedValues";

/** What an event changed, before and after, and what else it says. */
export function ChangeList({ event }: { event: AuditEvent }) {
  const changed = changedValues(event.before, event.after);
  const others = otherValues(event.details);
  return (
    <dl className="facts">
      {changed.map(({ name, before, after }) => (
        <div key={name}>
          <dt className="code" dir="ltr">
            {name}
          </dt>
          <dd>
            {before !== undefined && (
              <del>
                <span className="hidden">
                  <T id="audit.before" />{" "}
                </span>
                <bdi>{before}</bdi>
              </del>
            )}{" "}
            {after !== undefined && (
              <ins>
                <span className="hidden">
                  <T id="audit.after" />{" "}
                </span>
                <bdi>{after}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
      {others.map(([name, value]) => (
        <div key={name}>
          <dt className="code" dir="ltr">
            {name}
          </dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
