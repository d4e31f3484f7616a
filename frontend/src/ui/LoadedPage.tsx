import { useLingui } from "@lingui/react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "./Loaded";
import { LoadingPage } from "./LoadingPage";
import { Page } from "./Page";
import { ProblemNote } from "./ProblemNote";
import { readProblem } from "./readProblem";
import { SearchForm } from "./SearchForm";

type Props<Data> = {
  query: UseQueryResult<Data, unknown>;
  children: (data: Data) => ReactNode;
};

const titles: Record<number, string> = { 404: "notFound.title", 403: "state.forbidden" };

/** A whole page that stands on one query: it has a title and a heading in every state, a search where nothing was found. */
export function LoadedPage<Data>({ query, children }: Props<Data>) {
  const { _ } = useLingui();
  if (query.data !== undefined) {
    return <Loaded query={query}>{children}</Loaded>;
  }
  if (!query.isError) {
    return <LoadingPage />;
  }
  const { status } = readProblem(query.error);
  const retry = () => {
    void query.refetch();
  };
  return (
    <Page title={_(titles[status] ?? "state.failed")}>
      <ProblemNote thrown={query.error} onRetry={retry} />
      {status === 404 && <SearchForm />}
    </Page>
  );
}
