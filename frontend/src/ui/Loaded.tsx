import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { formatInstant } from "./formats";
import { ProblemNote } from "./ProblemNote";
import { Skeleton } from "./Skeleton";
import { T } from "./T";
import { useLanguage } from "./useLanguage";

type Props<Data> = {
  query: UseQueryResult<Data, unknown>;
  /** Lines that the skeleton holds free. */
  lines?: number;
  children: (data: Data) => ReactNode;
};

/** What a query found, or its state: under way, failed, or found earlier and not refreshed. */
export function Loaded<Data>({ query, lines, children }: Props<Data>) {
  const language = useLanguage();
  const retry = () => {
    void query.refetch();
  };
  if (query.data === undefined) {
    return query.isError ? <ProblemNote thrown={query.error} onRetry={retry} /> : <Skeleton lines={lines} />;
  }
  const since = query.dataUpdatedAt;
  return (
    <>
      {query.isError && (
        <p className="note" role="status">
          {since > 0 ? (
            <T id="state.stale" values={{ time: formatInstant(new Date(since).toISOString(), language) }} />
          ) : (
            <T id="state.staleBuilt" />
          )}{" "}
          <button type="button" className="link" onClick={retry}>
            <T id="action.retry" />
          </button>
        </p>
      )}
      {children(query.data)}
    </>
  );
}
