import { useLingui } from "@lingui/react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { OpenInvitation } from "../../api/types.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";

type Props = {
  query: UseQueryResult<OpenInvitation, unknown>;
  children: (found: OpenInvitation) => ReactNode;
};

/** An invitation by its link, or that the link is none, which is no matter for a search. */
export function OpenedPage({ query, children }: Props) {
  const { _ } = useLingui();
  if (query.data === undefined && query.isError && readProblem(query.error).status === 404) {
    return (
      <Page title={_("invite.title")}>
        <p className="note">
          <T id="invite.unknown" />
        </p>
      </Page>
    );
  }
  return <LoadedPage query={query}>{children}</LoadedPage>;
}
