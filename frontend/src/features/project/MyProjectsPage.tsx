import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { listProjectsOptions } from "../../api/operations/listProjects.gen";
import type { Me, ProjectSummary } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { MoreNote } from "../../ui/MoreNote";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { WorkRegister } from "./WorkRegister";

/** Groups of the page in order; the first one is for those who decide on what others handed in. */
const groups = [
  "TO_REVIEW",
  "RETURNED",
  "DRAFT",
  "SUBMITTED",
  "KEYS_PENDING",
  "PUBLISHED",
  "UNPUBLISHED",
  "ARCHIVED",
] as const;
type Group = (typeof groups)[number];

function groupOf(project: ProjectSummary, me: Me): Group | undefined {
  const own = me.organisations.some((one) => one.code === project.lead.code);
  if (project.publication === "SUBMITTED" && !own) {
    return "TO_REVIEW";
  }
  return groups.find((group) => group === project.publication);
}

/** The working revisions that this account may see, by what has to happen next; above them what waits for it. */
export function MyProjectsPage({ tasks }: { tasks: ReactNode }) {
  const { _ } = useLingui();
  const me = useQuery(getMeOptions());
  const projects = useQuery({
    ...listProjectsOptions({ query: { mine: true, sort: "-updatedAt", limit: 200 } }),
    staleTime: 0,
  });
  return (
    <Page title={_("work.title")} lead={<T id="work.lead" />}>
      {tasks}
      <Loaded query={me}>
        {(account) => (
          <Loaded query={projects} lines={8}>
            {({ items, page }) =>
              items.length === 0 ? (
                <div className="note">
                  <p>
                    <T id="work.empty" />
                  </p>
                  {account.organisations.some((one) => one.may.includes("EDIT_PROJECT")) && (
                    <p>
                      <Link to="/w/projects/new">
                        <T id="work.new" />
                      </Link>
                    </p>
                  )}
                </div>
              ) : (
                <>
                  <MoreNote shown={items.length} next={page.nextCursor} />
                  {groups
                    .map((group) => ({ group, own: items.filter((one) => groupOf(one, account) === group) }))
                    .filter(({ own }) => own.length > 0)
                    .map(({ group, own }) => (
                      <section key={group} aria-labelledby={group}>
                        <h2 id={group}>
                          <T id={`work.group.${group}`} />
                        </h2>
                        <WorkRegister projects={own} />
                      </section>
                    ))}
                </>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
