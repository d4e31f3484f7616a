import { codes as listed } from "virtual:code-lists";
import { useLingui } from "@lingui/react";
import { lazy, type ReactNode, Suspense } from "react";
import type { LanguageMap } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import type { Facet } from "./facets";

const AskedNames = lazy(async () => ({ default: (await import("./AskedNames")).AskedNames }));

type Props = {
  facet: Facet;
  /** The codes that names are wanted of. */
  codes: readonly string[];
  children: (names: ReadonlyMap<string, LanguageMap>) => ReactNode;
};

/** The names of a facet's codes: at hand, or asked for when the facet is opened. */
export function FacetNames({ facet, codes, children }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const { name, bundled, fixed } = facet;
  if (bundled !== undefined) {
    return children(
      new Map(
        (listed[bundled] ?? []).map((code) => [code, { [language.tag]: _(`code.${bundled}.${code}`) }]),
      ),
    );
  }
  if (fixed !== undefined) {
    return children(new Map(fixed.map((code) => [code, { [language.tag]: _(`${name}.${code}`) }])));
  }
  return (
    <Suspense fallback={null}>
      <AskedNames facet={facet} codes={codes}>
        {children}
      </AskedNames>
    </Suspense>
  );
}
