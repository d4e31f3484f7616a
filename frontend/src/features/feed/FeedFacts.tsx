import type { DatasetFeed } from "../../api/types.gen";
import { formatInstant, formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Where the change feed stands, and what the last comparison with the tables found. */
export function FeedFacts({ feed }: { feed: DatasetFeed }) {
  const language = useLanguage();
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">
        <T id="status.feed" />
      </h2>
      <dl className="facts">
        <dt>
          <T id="status.lastSeq" />
        </dt>
        <dd>
          <bdi>{feed.lastSeq.replace(/^0+(?=.)/, "")}</bdi>
        </dd>
        <dt>
          <T id="status.lag" />
        </dt>
        <dd>{formatNumber(feed.lagSeconds, language)}</dd>
        <dt>
          <T id="status.checked" />
        </dt>
        <dd>{feed.checkedAt === null ? <T id="status.never" /> : formatInstant(feed.checkedAt, language)}</dd>
        {feed.differences !== null && (
          <>
            <dt>
              <T id="status.differences" />
            </dt>
            <dd>{formatNumber(Number(feed.differences), language)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
