import { useLingui } from "@lingui/react";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { confirmApplicationMutation } from "../../api/operations/confirmApplication.gen";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";

const route = getRouteApi("/live/joining/join/confirmation");

/** Where the link of the mail leads. It confirms by a press: programs that look at mails follow links as well. */
export function ConfirmationPage() {
  const { _ } = useLingui();
  const { application } = route.useSearch();
  const confirm = useMutation(confirmApplicationMutation());
  const done = confirm.data;
  const press = () =>
    confirm.mutate({ path: { id: application ?? "" }, body: { key: window.location.hash.slice(1) } });
  return (
    <Page title={_("join.confirmTitle")}>
      {confirm.error !== null && <ProblemNote thrown={confirm.error} />}
      <div role="status">
        {done !== undefined && (
          <>
            <p>
              <LocalText of={done.name} />
            </p>
            <p>
              <T id={`join.state.${done.state}`} />
            </p>
          </>
        )}
      </div>
      {done === undefined && (
        <>
          <p>
            <T id="join.confirmText" />
          </p>
          <button
            type="button"
            className="button"
            disabled={confirm.isPending || application === undefined}
            onClick={press}
          >
            <T id="join.confirm" />
          </button>
        </>
      )}
    </Page>
  );
}
