import { useQuery } from "@tanstack/react-query";
import { listProjectEventsOptions } from "../../api/@tanstack/react-query.gen";
import type { ProjectAction } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { MoreNote } from "../../ui/MoreNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";

/** A member of the lead is answered with all of them; a public page says the same to everybody. */
const steps: readonly ProjectAction[] = [
  "PUBLISHED",
  "UNPUBLISHED",
  "KEY_APPROVED",
  "KEY_SILENT",
  "VALUE_APPROVED",
  "PERIOD_LOCKED",
  "PERIOD_UNLOCKED",
  "RECEIPT_CONFIRMED",
];

/** The steps of a project that everybody may know of, the newest first: what, on whose behalf, when. */
export function EventList({ id }: { id: string }) {
  const language = useLanguage();
  const events = useQuery(listProjectEventsOptions({ path: { id }, query: { limit: 200 } }));
  return (
    <Loaded query={events} lines={4}>
      {({ items, page }) => (
        <>
          <MoreNote shown={items.length} next={page.nextCursor} />
          <ol className="plain">
            {items
              .filter(({ action }) => steps.includes(action))
              .map(({ id: key, action, organisation, country, revision, occurredAt }) => (
                <li key={key}>
                  <T id={`event.${action}`} /> {organisation !== null && <LocalText of={organisation.name} />}{" "}
                  {country !== null && <CountryName code={country} />}{" "}
                  <span className="muted">
                    {formatInstant(occurredAt, language)} · <T id="agreed.revision" values={{ revision }} />
                  </span>
                </li>
              ))}
          </ol>
          {items.length === 0 && (
            <p className="muted">
              <T id="part.nothing" />
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
