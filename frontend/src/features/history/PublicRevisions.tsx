import { useQuery } from "@tanstack/react-query";
import { listRevisionsOptions } from "../../api/operations/listRevisions.gen";
import { formatInstant } from "../../ui/formats";
import { LazyDetails } from "../../ui/LazyDetails";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { MoreNote } from "../../ui/MoreNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { PublicChanges } from "./PublicChanges";

/** The revisions that were published, the newest first, each with what it changed. */
export function PublicRevisions({ id }: { id: string }) {
  const language = useLanguage();
  const revisions = useQuery(listRevisionsOptions({ path: { id }, query: { limit: 50 } }));
  return (
    <Loaded query={revisions} lines={4}>
      {({ items, page }) => (
        <>
          <MoreNote shown={items.length} next={page.nextCursor} />
          {items
            .filter(({ publication }) => publication === "PUBLISHED")
            .map(({ revision, authorFor, updatedAt }) => (
              <LazyDetails
                key={revision}
                summary={
                  <>
                    <T id="changed.revision" values={{ revision }} />{" "}
                    <span className="muted">
                      {formatInstant(updatedAt, language)}{" "}
                      {authorFor !== null && (
                        <>
                          · <LocalText of={authorFor.name} />
                        </>
                      )}
                    </span>
                  </>
                }
              >
                <PublicChanges id={id} revision={revision} />
              </LazyDetails>
            ))}
        </>
      )}
    </Loaded>
  );
}
