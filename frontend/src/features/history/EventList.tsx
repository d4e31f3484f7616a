import { useInfiniteQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import type { ProjectEvent } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { ProblemNote } from "../../ui/ProblemNote";
import { Skeleton } from "../../ui/Skeleton";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { FieldName } from "../project/FieldName";
import { eventOptions } from "./eventOptions";

/** Every step that was taken with a project: when, what, who, and on whose behalf; older ones when they are asked for. */
export function EventList({ id }: { id: string }) {
  const pages = useInfiniteQuery(eventOptions(id));
  const events = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      {pages.isPending && <Skeleton lines={6} />}
      {pages.isError && <ProblemNote thrown={pages.error} onRetry={() => void pages.refetch()} />}
      {events?.length === 0 && (
        <p className="muted">
          <T id="history.noEvents" />
        </p>
      )}
      <ol className="register">
        {events?.map((event) => (
          <li key={event.id}>
            <EventLine event={event} />
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <button
          type="button"
          className="button quiet"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          <T id="history.more" />
        </button>
      )}
    </>
  );
}

function EventLine({ event }: { event: ProjectEvent }) {
  const language = useLanguage();
  const { action, person, organisation, country, fields, note, occurredAt, revision } = event;
  return (
    <>
      <p>
        <strong>
          <T id={`event.${action}`} values={{ from: note }} />
        </strong>{" "}
        <span className="muted">
          <T id="history.ofRevision" values={{ revision }} /> ·{" "}
          <time dateTime={occurredAt}>{formatInstant(occurredAt, language)}</time>
        </span>
      </p>
      <p className="muted">
        {person !== null && (
          <>
            <bdi>{person}</bdi>
            {organisation !== null && " · "}
          </>
        )}
        {organisation !== null && <LocalText of={organisation.name} />}
        {person === null && organisation === null && <T id="history.hub" />}
        {country !== null && (
          <>
            {" · "}
            <T id="history.forCountry" values={{ country: <CountryName code={country} /> }} />
          </>
        )}
      </p>
      {fields.length > 0 && (
        <p className="muted">
          <T id="history.fields" />{" "}
          {fields.map((field, index) => (
            <Fragment key={field}>
              {index > 0 && " · "}
              <FieldName path={field} />
            </Fragment>
          ))}
        </p>
      )}
      {note !== null && action !== "RESTORED" && (
        <p className="pre" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
