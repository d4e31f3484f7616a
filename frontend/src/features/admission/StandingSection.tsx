import { useMutation, useQuery } from "@tanstack/react-query";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { getOrganisationStandingOptions } from "../../api/operations/getOrganisationStanding.gen";
import { reopenOrganisationMutation } from "../../api/operations/reopenOrganisation.gen";
import type { Organisation } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { CloseDialog } from "./CloseDialog";
import { MergeDialog } from "./MergeDialog";
import { SuspendDialog } from "./SuspendDialog";
import { useOrganisationChanged } from "./useOrganisationChanged";

/** How an organisation stands, and for platform administrators what may be done about it. */
export function StandingSection({ organisation }: { organisation: Organisation }) {
  const { code } = organisation;
  const standing = useQuery({
    ...getOrganisationStandingOptions({ path: { code } }),
    staleTime: 0,
    // what waits for Keycloak goes on without this page
    refetchInterval: ({ state }) => (state.data?.accountsInLine === false ? 10_000 : false),
  });
  const me = useQuery(getMeOptions());
  const reopen = useMutation({ ...reopenOrganisationMutation(), onSuccess: useOrganisationChanged(code) });
  const decides = me.data?.may.includes("SUSPEND_ORGANISATION") === true;
  const { status } = organisation;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">
        <T id="admission.standing" />
      </h2>
      <p role="status">
        <T id={`organisation.status.${status}`} />
        {standing.data?.accountsInLine === false && (
          <>
            {" "}
            <T id="admission.accountsWait" />
          </>
        )}
      </p>
      {standing.data?.reason != null && <p dir="auto">{standing.data.reason}</p>}
      <StepFailure thrown={reopen.error} />
      {decides && (
        <div className="row">
          {status === "VERIFIED" && <SuspendDialog code={code} />}
          {status === "SUSPENDED" && (
            <button
              type="button"
              className="button quiet"
              disabled={reopen.isPending}
              onClick={() => reopen.mutate({ path: { code } })}
            >
              <T id="admission.reopen" />
            </button>
          )}
          {(status === "VERIFIED" || status === "SUSPENDED") && (
            <>
              <CloseDialog code={code} />
              <MergeDialog code={code} />
            </>
          )}
        </div>
      )}
    </section>
  );
}
