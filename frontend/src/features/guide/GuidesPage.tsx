import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { GuideLinks } from "./GuideLinks";
import { Marked } from "./Marked";

/** The way into the guides, and the tools that come with them. */
export function GuidesPage() {
  const { _ } = useLingui();
  return (
    <Page
      title={_("guides.title")}
      above={
        <Link to="/data">
          <T id="nav.data" />
        </Link>
      }
      lead={<T id="guides.lead" />}
      description={_("guides.lead")}
    >
      <GuideLinks />
      <div className="prose">
        <p>
          <Marked id="guides.clients" />
        </p>
        <p>
          <Marked id="guides.sandbox" />
        </p>
        <p>
          <a href="/docs">
            <T id="nav.api" />
          </a>
        </p>
      </div>
    </Page>
  );
}
