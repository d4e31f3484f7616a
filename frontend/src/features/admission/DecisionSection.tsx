import { Link } from "@tanstack/react-router";
import type { Application } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { RefuseDialog } from "./RefuseDialog";
import { VerifyForm } from "./VerifyForm";

/** What was decided, or the ways to decide. */
export function DecisionSection({ application }: { application: Application }) {
  const language = useLanguage();
  const { decision, organisation, accounts, may, state } = application;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">
        <T id="admission.decision" />
      </h2>
      <div role="status">
        {decision !== null && (
          <>
            <p>
              <T id={`admission.state.${state}`} /> · {formatInstant(decision.at, language)} ·{" "}
              <bdi>{decision.by ?? ""}</bdi>
            </p>
            {decision.method !== null && (
              <p>
                <T id={`admission.method.${decision.method}`} />
              </p>
            )}
            {decision.reason !== null && <p dir="auto">{decision.reason}</p>}
          </>
        )}
        {organisation !== null && (
          <p>
            <Link to="/organisations/$id" params={{ id: organisation.id }}>
              <bdi className="code">{organisation.code}</bdi>
            </Link>{" "}
            <T id={accounts ? "admission.accounts" : "admission.accountsWait"} />
          </p>
        )}
      </div>
      {may.includes("VERIFY_ORGANISATION") && (
        <>
          <VerifyForm application={application} />
          <RefuseDialog application={application} />
        </>
      )}
      {may.length === 0 && state === "WAITING" && (
        <p className="note">
          <T id="admission.notYours" />
        </p>
      )}
    </section>
  );
}
