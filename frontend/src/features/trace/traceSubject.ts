import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { getProjectTrace } from "../../api/operations/getProjectTrace.gen";
import { getProposalTrace } from "../../api/operations/getProposalTrace.gen";
import { listProjectLedger } from "../../api/operations/listProjectLedger.gen";
import { listProposalLedger } from "../../api/operations/listProposalLedger.gen";
import type { Ledger } from "../../api/types.gen";

/** What a trace is of: one published project, or all that carry out one proposal. */
export type TraceSubject = { project: string } | { initiative: string; number: number };

export function traceOptions(of: TraceSubject) {
  return queryOptions({
    queryKey: ["trace", of],
    queryFn: async ({ signal }) => {
      const { data } =
        "project" in of
          ? await getProjectTrace({ path: { id: of.project }, signal, throwOnError: true })
          : await getProposalTrace({ path: of, signal, throwOnError: true });
      return data;
    },
  });
}

/** The entries of one ledger, page by page. */
export function ledgerOptions(of: TraceSubject, ledger: Ledger) {
  return infiniteQueryOptions({
    queryKey: ["trace", of, ledger],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const request = {
        query: { limit: 20, cursor: pageParam === "" ? undefined : pageParam },
        signal,
        throwOnError: true,
      } as const;
      const { data } =
        "project" in of
          ? await listProjectLedger({ path: { id: of.project, ledger }, ...request })
          : await listProposalLedger({ path: { ...of, ledger }, ...request });
      return data;
    },
    getNextPageParam: ({ page }) => page.nextCursor,
  });
}
