import { useLingui } from "@lingui/react";
import { Skeleton } from "./Skeleton";

/** A whole page under way: it has a title and a heading like every other. */
export function LoadingPage() {
  const { _ } = useLingui();
  return (
    <>
      <title>{_("app.name")}</title>
      <h1 className="hidden" tabIndex={-1}>
        {_("state.loading")}
      </h1>
      <Skeleton lines={12} />
    </>
  );
}
