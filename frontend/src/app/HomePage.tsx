import { useLingui } from "@lingui/react";
import { Link, useRouter } from "@tanstack/react-router";
import { TilePicture } from "../features/country/TilePicture";
import { MarkNavigation } from "../features/initiative/MarkNavigation";
import { LocalText } from "../ui/LocalText";
import { SearchForm } from "../ui/SearchForm";
import { T } from "../ui/T";

/** What the hub is for, and the ways in: by text, by country, by organisation, by project. */
export function HomePage() {
  const { _ } = useLingui();
  const { titles } = useRouter().options.context;
  return (
    <>
      <title>{`${_("app.name")} · ${_("home.title")}`}</title>
      <meta name="description" content={_("home.lead")} />
      <header className="page-head hero">
        <h1 tabIndex={-1}>
          <T id="home.title" />
        </h1>
        <p className="lead">
          <T id="home.lead" />
        </p>
        <SearchForm />
      </header>
      {titles.map((initiative) => (
        <section key={initiative.code} aria-labelledby={`texts-${initiative.code}`}>
          <h2 id={`texts-${initiative.code}`}>
            <T id="home.texts" />
          </h2>
          <p className="measure">
            <Link to="/initiatives/$code" params={{ code: initiative.code }}>
              <LocalText of={initiative.title} />
            </Link>
          </p>
          <MarkNavigation initiative={initiative.code} pillars={initiative.pillars} />
        </section>
      ))}
      <section className="halves">
        <div className="stack">
          <h2>
            <T id="home.countries" />
          </h2>
          <p>
            <T id="home.countriesText" />
          </p>
          <Link to="/countries" className="picture-link">
            <TilePicture />
            <span>
              <T id="home.countriesLink" />
            </span>
          </Link>
        </div>
        <div className="stack">
          <h2>
            <T id="home.join" />
          </h2>
          <ol className="steps">
            <li>
              <T id="home.join1" />
            </li>
            <li>
              <T id="home.join2" />
            </li>
            <li>
              <T id="home.join3" />
            </li>
          </ol>
          <p>
            <Link to="/organisations">
              <T id="home.organisationsLink" />
            </Link>
          </p>
          <p>
            <a href="/docs">
              <T id="home.apiLink" />
            </a>
          </p>
        </div>
      </section>
    </>
  );
}
