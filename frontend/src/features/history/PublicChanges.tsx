import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { loadCatalogue } from "../../ui/catalogues";
import { Loaded } from "../../ui/Loaded";
import { Skeleton } from "../../ui/Skeleton";
import { useLanguage } from "../../ui/useLanguage";

type Props = { id: string; revision: number };

const DifferenceList = lazy(async () => ({ default: (await import("./DifferenceList")).DifferenceList }));

/**
 * What a revision changed against the published one before it, told as those who write the record read it: its fields
 * have their names in the words of the editor, which come once somebody wants to see them.
 */
export function PublicChanges({ id, revision }: Props) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const words = useQuery({
    queryKey: ["words of changes", language.code],
    queryFn: async () => {
      await Promise.all([
        loadCatalogue(i18n, "workflow", language.code),
        loadCatalogue(i18n, "editor", language.code),
      ]);
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Loaded query={words} lines={3}>
      {() => (
        <Suspense fallback={<Skeleton lines={3} />}>
          <DifferenceList id={id} revision={revision} view="side" />
        </Suspense>
      )}
    </Loaded>
  );
}
