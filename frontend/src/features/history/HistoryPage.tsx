import "../../styles/process.css";
import "../../styles/project.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { getProjectDraftOptions } from "../../api/operations/getProjectDraft.gen";
import { listRevisionsOptions } from "../../api/operations/listRevisions.gen";
import { Loaded } from "../../ui/Loaded";
import { LoadedPage } from "../../ui/LoadedPage";
import { MoreNote } from "../../ui/MoreNote";
import { T } from "../../ui/T";
import { WorkPage } from "../project/WorkPage";
import { CompareForm } from "./CompareForm";
import { ComparisonViews } from "./ComparisonViews";
import { chosenRevisions } from "./chosenRevisions";
import { DifferenceList } from "./DifferenceList";
import { EventList } from "./EventList";
import { RevisionTable } from "./RevisionTable";

const route = getRouteApi("/live/workspace/process/w/projects/$id/history");

/** How a project came to be what it is: its revisions, what they changed, and every step with who took it. */
export function HistoryPage() {
  const path = route.useParams();
  const { from, to, view = "side" } = route.useSearch();
  const draft = useQuery(getProjectDraftOptions({ path }));
  const revisions = useQuery({ ...listRevisionsOptions({ path, query: { limit: 200 } }), staleTime: 0 });
  return (
    <LoadedPage query={draft}>
      {(project) => (
        <WorkPage project={project} lead={<T id="history.lead" />}>
          <Loaded query={revisions}>
            {({ items, page }) => {
              const chosen = chosenRevisions(items, from, to);
              return (
                <>
                  <section aria-labelledby="revisions">
                    <h2 id="revisions">
                      <T id="history.revisions" />
                    </h2>
                    <MoreNote shown={items.length} next={page.nextCursor} />
                    <RevisionTable project={project} revisions={items} />
                  </section>
                  {chosen !== null && (
                    <section aria-labelledby="results">
                      <h2 id="results" tabIndex={-1}>
                        <T id="history.compare" />
                      </h2>
                      <CompareForm revisions={items} chosen={chosen} />
                      <ComparisonViews view={view} />
                      <DifferenceList
                        key={`${chosen.from} ${chosen.to}`}
                        id={project.id}
                        revision={chosen.to}
                        against={chosen.from}
                        view={view}
                      />
                    </section>
                  )}
                </>
              );
            }}
          </Loaded>
          <section aria-labelledby="events">
            <h2 id="events">
              <T id="history.events" />
            </h2>
            <EventList id={project.id} />
          </section>
        </WorkPage>
      )}
    </LoadedPage>
  );
}
