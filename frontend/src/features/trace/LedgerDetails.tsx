import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Ledger } from "../../api/types.gen";
import { ProblemNote } from "../../ui/ProblemNote";
import { Skeleton } from "../../ui/Skeleton";
import { T } from "../../ui/T";
import { LedgerTable } from "./LedgerTable";
import { ledgerOptions, type TraceSubject } from "./traceSubject";

type Props = { of: TraceSubject; ledger: Ledger; entries: number };

/** One ledger, read when it is opened, more of it when it is asked for. */
export function LedgerDetails({ of, ledger, entries }: Props) {
  const [open, setOpen] = useState(false);
  const pages = useInfiniteQuery({ ...ledgerOptions(of, ledger), enabled: open });
  return (
    <details className="filters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <T id={`ledger.open.${ledger}`} values={{ count: entries }} />
      </summary>
      {open && pages.isPending && <Skeleton lines={4} />}
      {pages.isError && <ProblemNote thrown={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.data !== undefined && (
        <LedgerTable
          ledger={ledger}
          entries={pages.data.pages.flatMap(({ items }) => items)}
          single={"project" in of}
        />
      )}
      {pages.hasNextPage && (
        <button
          type="button"
          className="button quiet"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          <T id="ledger.more" />
        </button>
      )}
    </details>
  );
}
