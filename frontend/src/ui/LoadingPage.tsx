import { useLingui } from "@lingui/react";
import { useLayoutEffect, useRef } from "react";
import { Skeleton } from "./Skeleton";

/** A whole page under way: it has a title and a heading like every other, and hands the focus on to the real one. */
export function LoadingPage() {
  const { _ } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(
    () => () => {
      if (heading.current !== null && heading.current === document.activeElement) {
        queueMicrotask(() => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }));
      }
    },
    [],
  );
  return (
    <>
      <title>{_("app.name")}</title>
      <h1 className="hidden" tabIndex={-1} ref={heading}>
        {_("state.loading")}
      </h1>
      <Skeleton lines={12} />
    </>
  );
}
