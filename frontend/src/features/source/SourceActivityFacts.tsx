import { useQuery } from "@tanstack/react-query";
import { getSourceActivityOptions } from "../../api/operations/getSourceActivity.gen";
import type { SourceSystem } from "../../api/types.gen";
import { formatInstant, formatNumber } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Whose it is, how much it knows, when it was last heard of, and where it writes. */
export function SourceActivityFacts({ source }: { source: SourceSystem }) {
  const language = useLanguage();
  const activity = useQuery({
    ...getSourceActivityOptions({ path: { source: source.key } }),
    staleTime: 0,
  });
  return (
    <section aria-labelledby="activity">
      <h2 id="activity">
        <T id="source.facts" />
      </h2>
      <Loaded query={activity} lines={4}>
        {({ projects, deleted, lastSuccessAt }) => (
          <dl className="facts">
            <dt>
              <T id="source.organisation" />
            </dt>
            <dd>
              <LocalText of={source.organisation.name} /> (<bdi>{source.organisation.code}</bdi>)
            </dd>
            <dt>
              <T id="source.projects" />
            </dt>
            <dd>{formatNumber(Number(projects), language)}</dd>
            <dt>
              <T id="source.deleted" />
            </dt>
            <dd>{formatNumber(Number(deleted), language)}</dd>
            <dt>
              <T id="source.lastSuccess" />
            </dt>
            <dd>
              {lastSuccessAt === null ? <T id="source.never" /> : formatInstant(lastSuccessAt, language)}
            </dd>
            <dt>
              <T id="source.registered" />
            </dt>
            <dd>{formatInstant(source.createdAt, language)}</dd>
            <dt>
              <T id="source.address" />
            </dt>
            <dd>
              <bdi dir="ltr" className="code hash">{`PUT /api/v1/sources/${source.key}/projects/…`}</bdi>
            </dd>
          </dl>
        )}
      </Loaded>
    </section>
  );
}
