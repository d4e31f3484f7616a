import { DifferenceList } from "../features/history/DifferenceList";
import { ReviewPage } from "../features/publication/ReviewPage";

export function ReviewRoute() {
  return (
    <ReviewPage
      differences={({ id, revision }) => (
        <DifferenceList key={revision} id={id} revision={revision} view="side" />
      )}
    />
  );
}
