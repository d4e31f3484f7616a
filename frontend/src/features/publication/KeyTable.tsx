import { useLingui } from "@lingui/react";
import type { ApprovalKey, Workflow } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { HolderName } from "./HolderName";
import { keySigns, keyState } from "./keyState";

/** The keys of the revision in question: whose they are, and what was said with each. */
export function KeyTable({ workflow }: { workflow: Workflow }) {
  const { _ } = useLingui();
  if (workflow.keys.length === 0) {
    return null;
  }
  return (
    <table className="cards worded">
      <caption>
        <T id="workflow.keys" values={{ revision: workflow.keys[0]?.revision }} />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <T id="workflow.holder" />
          </th>
          <th scope="col">
            <T id="workflow.state" />
          </th>
          <th scope="col">
            <T id="workflow.decided" />
          </th>
        </tr>
      </thead>
      <tbody>
        {workflow.keys.map((key) => (
          <tr key={key.holder}>
            <th scope="row">
              <HolderName holder={key.holder} lead={workflow.lead} />
            </th>
            <td data-label={_("workflow.state")}>
              <span className={`badge key ${keyState(key).toLowerCase()}`}>
                <span aria-hidden="true">{keySigns[keyState(key)]}</span>{" "}
                <T id={`workflow.key.${keyState(key)}`} values={{ revision: key.carriedFrom }} />
              </span>
            </td>
            <td data-label={_("workflow.decided")}>
              <KeyDecided by={key} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KeyDecided({ by }: { by: ApprovalKey }) {
  const language = useLanguage();
  const { decidedAt, decidedBy, decidedFor, dueAt, note, open, openedAt } = by;
  return (
    <>
      {decidedBy !== null && <bdi>{decidedBy}</bdi>}
      {decidedFor !== null && (
        <>
          {" "}
          (<LocalText of={decidedFor.name} />)
        </>
      )}{" "}
      <span className="muted">
        {decidedAt !== null && formatInstant(decidedAt, language)}
        {open && <T id="workflow.since" values={{ time: formatInstant(openedAt, language) }} />}
        {open && dueAt !== null && (
          <>
            {" · "}
            <T id="workflow.due" values={{ time: formatInstant(dueAt, language) }} />
          </>
        )}
      </span>
      {note !== null && (
        <p className="pre" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
