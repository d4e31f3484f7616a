import "../../styles/guide.css";
import { useLingui } from "@lingui/react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { CodeExample } from "./CodeExample";
import { askedLanguage, codeLanguages, type Examples } from "./codeLanguages";
import { GuideLinks } from "./GuideLinks";
import { type Guide, guides, numbers } from "./guides";
import { Marked } from "./Marked";

const route = getRouteApi("/guide/docs/guides/$guide");

/** One guide: what to know, one example in four languages, and what each answer of the hub means. */
export function GuidePage() {
  const { _ } = useLingui();
  const { guide: name } = route.useParams();
  const examples = route.useLoaderData();
  const guide = guides.find((one) => one.name === name) ?? guides[0];
  return (
    <Page
      title={_(`guide.${guide.name}.title`)}
      above={
        <Link to="/docs/guides">
          <T id="guides.title" />
        </Link>
      }
      lead={<T id={`guide.${guide.name}.lead`} />}
      description={_(`guide.${guide.name}.lead`)}
    >
      <div className="prose">
        {numbers(guide.sections).map((number) => (
          <section key={number}>
            <h2>
              <T id={`guide.${guide.name}.${number}.title`} />
            </h2>
            <p className="measure">
              <Marked id={`guide.${guide.name}.${number}.text`} />
            </p>
          </section>
        ))}
      </div>
      <ExampleTabs examples={examples} />
      <Answers guide={guide} />
      <GuideLinks but={guide.name} />
    </Page>
  );
}

function ExampleTabs({ examples }: { examples: Examples }) {
  const { _ } = useLingui();
  const chosen = askedLanguage(route.useSearch().code);
  return (
    <section aria-labelledby="example">
      <h2 id="example">
        <T id="guide.examples" />
      </h2>
      <nav className="languages needs-js" aria-label={_("guide.languages")}>
        <ul className="inline">
          {codeLanguages.map(({ code, name }) => (
            <li key={code}>
              <Link
                to="."
                search={{ code }}
                resetScroll={false}
                activeOptions={{ exact: true }}
                aria-current={code === chosen ? "true" : undefined}
                className={code === chosen ? "active" : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {codeLanguages.map(({ code, name, file }) => (
        <CodeExample key={code} name={name} file={file} text={examples[code]} shown={code === chosen} />
      ))}
    </section>
  );
}

function Answers({ guide }: { guide: Guide }) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">
        <T id="guide.answers" />
      </h2>
      <dl className="answers">
        {numbers(guide.answers).map((number) => (
          <div key={number}>
            <dt>
              <Marked id={`guide.${guide.name}.a${number}.says`} />
            </dt>
            <dd>
              <Marked id={`guide.${guide.name}.a${number}.do`} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
