import { type ReactNode, Suspense, useState } from "react";
import { Skeleton } from "./Skeleton";

type Props = { summary: ReactNode; children: ReactNode };

/** Holds what is read from the API only once somebody wants to see it. */
export function LazyDetails({ summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="more"
      onToggle={(event) => {
        if (event.target === event.currentTarget && event.currentTarget.open) {
          setOpened(true);
        }
      }}
    >
      <summary>{summary}</summary>
      {opened && <Suspense fallback={<Skeleton lines={3} />}>{children}</Suspense>}
    </details>
  );
}
