import { useLingui } from "@lingui/react";
import { ProjectLinks } from "./ProjectLinks";

/** The pages of the workspace on one project. */
export function ProjectNavigation({ id }: { id: string }) {
  const { _ } = useLingui();
  return (
    <nav className="tabs" aria-label={_("work.pages")}>
      <ul className="inline">
        <ProjectLinks id={id} record />
      </ul>
    </nav>
  );
}
