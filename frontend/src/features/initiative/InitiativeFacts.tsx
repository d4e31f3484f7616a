import type { Initiative } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { formatDay, formatNumber } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** The facts of a text: who issued it, when, whom it calls on, and what is known of its launch. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const language = useLanguage();
  return (
    <dl className="facts">
      <dt>
        <T id="initiative.issuer" />
      </dt>
      <dd>
        <LocalText of={initiative.issuer} />
      </dd>
      <dt>
        <T id="initiative.textDate" />
      </dt>
      <dd>
        {initiative.textDate !== null && formatDay(initiative.textDate, language, initiative.datePrecision)}
        {initiative.dateDerived && (
          <span className="muted">
            {" "}
            <T id="initiative.dateDerived" />
          </span>
        )}
      </dd>
      {initiative.eventDate !== null && (
        <>
          <dt>
            <T id="initiative.eventDate" />
          </dt>
          <dd>{formatDay(initiative.eventDate, language)}</dd>
        </>
      )}
      <dt>
        <T id="initiative.addressed" />
      </dt>
      <dd>
        <ul className="plain">
          {initiative.addressedActorTypes.map((code) => (
            <li key={code}>
              <CodeLabel list="actor-type" code={code} />
            </li>
          ))}
        </ul>
      </dd>
      {initiative.launchAttendanceCount !== null && (
        <>
          <dt>
            <T id="initiative.attendance" />
          </dt>
          <dd>
            {formatNumber(initiative.launchAttendanceCount, language)}
            <span className="muted">
              {" "}
              <LocalText of={initiative.launchNote} />
            </span>
          </dd>
        </>
      )}
      {initiative.sourceUrl !== null && (
        <>
          <dt>
            <T id="initiative.source" />
          </dt>
          <dd>
            <a href={initiative.sourceUrl}>
              <bdi className="code">{initiative.sourceUrl}</bdi>
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}
