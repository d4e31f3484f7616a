import "../../styles/project.css";
import "../../styles/record.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getProjectOptions } from "../../api/operations/getProject.gen";
import { LanguageNotice } from "../../ui/LanguageNotice";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Mark } from "../../ui/Mark";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { MemberNames } from "../organisation/MemberNames";
import { filledCells } from "./filledCells";
import { namedMembers } from "./namedMembers";
import { PageContents } from "./PageContents";
import { ProjectFreshness } from "./ProjectFreshness";
import { type Beside, projectParts } from "./projectParts";
import { WithdrawnPage } from "./WithdrawnPage";

const route = getRouteApi("/live/projects/$id");

/** One published project, whole: every part of its record has a section with an anchor. */
export function ProjectPage({ balance, changes, members }: Beside & { members: ReactNode }) {
  const language = useLanguage();
  const path = route.useParams();
  const query = useQuery(getProjectOptions({ path }));
  if (query.isError && readProblem(query.error).status === 410) {
    return <WithdrawnPage thrown={query.error} />;
  }
  return (
    <LoadedPage query={query}>
      {(project) => {
        const parts = projectParts(project, { balance, changes });
        return (
          <Page
            title={pickText(project.title, language)?.text ?? project.code}
            heading={<LocalText of={project.title} />}
            description={pickText(project.summary, language)?.text}
            above={
              <span className="mark-line">
                <Mark filled={filledCells(project.proposals.map(({ proposal }) => proposal))} />
                <span>
                  <Link to="/projects" activeOptions={{ exact: true }}>
                    <T id="nav.projects" />
                  </Link>{" "}
                  · <bdi className="code">{project.code}</bdi>
                </span>
              </span>
            }
            lead={
              <>
                <LanguageNotice of={project.title} info={project.titleInfo} />
                <ProjectFreshness project={project} />
              </>
            }
          >
            <MemberNames codes={namedMembers(project)}>
              <div className="record">
                <PageContents parts={parts.map(({ id }) => id)} />
                <div>
                  {parts.map(({ id, content }) => (
                    <section key={id} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
                      <h2 id={`${id}-title`}>
                        <T id={`part.${id}`} />
                      </h2>
                      {content ?? (
                        <p className="muted">
                          <T id="part.nothing" />
                        </p>
                      )}
                    </section>
                  ))}
                  {members}
                </div>
              </div>
            </MemberNames>
          </Page>
        );
      }}
    </LoadedPage>
  );
}
