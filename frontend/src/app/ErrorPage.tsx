import { useLingui } from "@lingui/react";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "../ui/Page";
import { T } from "../ui/T";

/** Stands where a page failed to render or its part of the script did not arrive. */
export function ErrorPage({ reset }: ErrorComponentProps) {
  const { _ } = useLingui();
  return (
    <Page title={_("state.failed")} lead={<T id={navigator.onLine ? "problem.500" : "problem.0"} />}>
      <button type="button" className="button quiet" onClick={reset}>
        <T id="action.retry" />
      </button>
    </Page>
  );
}
