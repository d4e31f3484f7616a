import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { listProjectEventsOptions } from "../../api/@tanstack/react-query.gen";
import type { ProjectEvent } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { FieldName } from "../project/FieldName";

/** Every step that was taken with a project: when, what, who, and on whose behalf. */
export function EventList({ id, cursor }: { id: string; cursor: string | undefined }) {
  const request = { path: { id }, query: { cursor, limit: 30 } };
  const events = useQuery({ ...listProjectEventsOptions(request), staleTime: 0 });
  const place = cursor === undefined ? "events" : "results";
  return (
    <section aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        <T id="history.events" />
      </h2>
      <Loaded query={events} lines={6}>
        {({ items, page }) => (
          <>
            {items.length === 0 && (
              <p className="muted">
                <T id="history.noEvents" />
              </p>
            )}
            <ol className="register">
              {items.map((event) => (
                <li key={event.id}>
                  <EventLine event={event} />
                </li>
              ))}
            </ol>
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </section>
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
        {person === null ? <T id="history.hub" /> : <bdi>{person}</bdi>}
        {organisation !== null && (
          <>
            {" · "}
            <LocalText of={organisation.name} />
          </>
        )}
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
