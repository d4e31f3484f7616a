import { getRouteApi } from "@tanstack/react-router";
import { ComparisonViews } from "../features/history/ComparisonViews";
import { DifferenceList } from "../features/history/DifferenceList";
import { ReviewPage } from "../features/publication/ReviewPage";

const route = getRouteApi("/live/workspace/process/w/projects/$id/review");

export function ReviewRoute() {
  const { view = "side" } = route.useSearch();
  return (
    <ReviewPage
      differences={({ id, revision }) => (
        <>
          {revision > 1 && <ComparisonViews view={view} />}
          <DifferenceList key={revision} id={id} revision={revision} view={view} />
        </>
      )}
    />
  );
}
