import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { readProblem } from "../../ui/readProblem";
import { SearchForm } from "../../ui/SearchForm";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Stands for a project that was public once: that it was taken back, when and why, and the way to others. */
export function WithdrawnPage({ thrown }: { thrown: unknown }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const { deletedAt, reason, detail } = readProblem(thrown);
  return (
    <Page title={_("withdrawn.title")} lead={<T id="withdrawn.lead" />}>
      {(deletedAt !== null || reason !== null) && (
        <dl className="facts">
          {deletedAt !== null && (
            <>
              <dt>
                <T id="withdrawn.when" />
              </dt>
              <dd>{formatInstant(deletedAt, language)}</dd>
            </>
          )}
          {reason !== null && (
            <>
              <dt>
                <T id="withdrawn.why" />
              </dt>
              <dd>
                <LocalText of={reason} />
              </dd>
            </>
          )}
        </dl>
      )}
      {reason === null && detail !== null && <p dir="auto">{detail}</p>}
      <section>
        <h2>
          <T id="withdrawn.others" />
        </h2>
        <SearchForm />
        <p>
          <Link to="/projects" activeOptions={{ exact: true }}>
            <T id="withdrawn.all" />
          </Link>
        </p>
      </section>
    </Page>
  );
}
