import { lazy, Suspense, useEffect } from "react";
import { Skeleton } from "../../ui/Skeleton";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import type { Section } from "./editorSections";

const named = <Name extends string>(load: () => Promise<Record<Name, () => React.ReactNode>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** Each section is a download of its own. */
const bodies: Record<Section, React.LazyExoticComponent<() => React.ReactNode>> = {
  basics: named(() => import("./BasicsSection"), "BasicsSection"),
  scope: named(() => import("./ScopeSection"), "ScopeSection"),
  partners: named(() => import("./PartnersSection"), "PartnersSection"),
  results: named(() => import("./ResultsSection"), "ResultsSection"),
  funding: named(() => import("./FundingSection"), "FundingSection"),
  documents: named(() => import("./DocumentsSection"), "DocumentsSection"),
  review: named(() => import("./ReviewSection"), "ReviewSection"),
};

/** The fields of one section under its heading, which takes the focus when the section is entered. */
export function SectionBody({ section }: { section: Section }) {
  const Body = bodies[section];
  const { saver } = useEditor();

  // Leaving a section saves it.
  useEffect(() => saver.flush, [saver]);

  return (
    <>
      <h2 tabIndex={-1} data-arrival>
        <T id={`edit.section.${section}`} />
      </h2>
      <p className="muted">
        <T id={`edit.lead.${section}`} />
      </p>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Body />
      </Suspense>
    </>
  );
}
