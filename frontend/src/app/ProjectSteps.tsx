import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { loadCatalogue } from "../ui/catalogues";
import { Skeleton } from "../ui/Skeleton";
import { T } from "../ui/T";
import { useLanguage } from "../ui/useLanguage";

const EventList = lazy(async () => ({ default: (await import("../features/history/EventList")).EventList }));

/** Each public step of a project, asked for when it is opened, with the words that only this list needs. */
export function ProjectSteps({ id }: { id: string }) {
  const { i18n } = useLingui();
  const { code } = useLanguage();
  const [open, setOpen] = useState(false);
  const words = useQuery({
    queryKey: ["catalogue", "workflow", code],
    queryFn: async () => {
      await loadCatalogue(i18n, "workflow", code);
      return true;
    },
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <T id="changes.steps" />
      </summary>
      {open && (
        <Suspense fallback={<Skeleton />}>{words.isSuccess ? <EventList id={id} /> : <Skeleton />}</Suspense>
      )}
    </details>
  );
}
