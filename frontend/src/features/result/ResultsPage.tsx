import "../../styles/process.css";
import "../../styles/project.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { getPeriodLockOptions } from "../../api/operations/getPeriodLock.gen";
import { getProjectOptions } from "../../api/operations/getProject.gen";
import { getProjectDraftOptions } from "../../api/operations/getProjectDraft.gen";
import { getProjectResultsOptions } from "../../api/operations/getProjectResults.gen";
import { getProjectWorkflowOptions } from "../../api/operations/getProjectWorkflow.gen";
import type { Project } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { WorkPage } from "../project/WorkPage";
import { lockedPeriods } from "./lockedPeriods";
import { measuredResults } from "./measuredResults";
import { PeriodPanel } from "./PeriodPanel";
import { ReportingTable } from "./ReportingTable";
import { reportsOptions } from "./reports";

const route = getRouteApi("/live/workspace/process/w/projects/$id/results");

/** What a project reports: targets, approved values, and the reports in work, period by period. */
export function ResultsPage() {
  const path = route.useParams();
  const draft = useQuery(getProjectDraftOptions({ path }));
  const workflow = useQuery(getProjectWorkflowOptions({ path }));
  return (
    <LoadedPage query={draft}>
      {(project) => (
        <WorkPage project={project} lead={<T id="reporting.lead" />}>
          <Loaded query={workflow}>
            {({ publishedRevision }) =>
              publishedRevision === null ? (
                <Reporting project={project} published={null} />
              ) : (
                <PublishedReporting project={project} />
              )
            }
          </Loaded>
        </WorkPage>
      )}
    </LoadedPage>
  );
}

function PublishedReporting({ project }: { project: Project }) {
  const published = useQuery(getProjectOptions({ path: { id: project.id } }));
  return <Loaded query={published}>{(data) => <Reporting project={project} published={data} />}</Loaded>;
}

function Reporting({ project, published }: { project: Project; published: Project | null }) {
  const { period } = route.useSearch();
  const me = useQuery(getMeOptions());
  const path = { id: project.id };
  const reports = useQuery(reportsOptions(project.id));
  const progress = useQuery({
    ...getProjectResultsOptions({ path }),
    staleTime: 0,
    enabled: published !== null,
  });
  const lock = useQuery({
    ...getPeriodLockOptions({ path: { ...path, period: period ?? "" } }),
    staleTime: 0,
    enabled: period !== undefined,
  });
  const results = measuredResults(published?.results ?? [], project.results);
  const indicators = results.flatMap((one) => one.indicators);
  const chosen = indicators.find((one) => one.periods.some(({ id }) => id === period));
  if (indicators.length === 0) {
    return (
      <p className="note">
        <T id="reporting.empty" />
      </p>
    );
  }
  return (
    <Loaded query={me}>
      {(account) => (
        <Loaded query={reports} lines={8}>
          {(known) => {
            const locked = lockedPeriods(progress.data, known, lock.data);
            return (
              <>
                {results.map((result) => (
                  <section key={result.id} aria-labelledby={result.id}>
                    <h2 id={result.id}>
                      <LocalText of={result.title} />
                    </h2>
                    {result.indicators.map((indicator) => (
                      <ReportingTable
                        key={indicator.id}
                        indicator={indicator}
                        reports={known}
                        chosen={period}
                        locked={locked}
                      />
                    ))}
                  </section>
                ))}
                {chosen !== undefined && period !== undefined && (
                  <PeriodPanel
                    key={period}
                    me={account}
                    project={project}
                    published={published}
                    indicator={chosen}
                    periodId={period}
                    reports={known}
                    locked={locked.has(period)}
                  />
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
