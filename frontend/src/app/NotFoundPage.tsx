import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Page } from "../ui/Page";
import { SearchForm } from "../ui/SearchForm";
import { T } from "../ui/T";

export function NotFoundPage() {
  const { _ } = useLingui();
  return (
    <Page title={_("notFound.title")} lead={<T id="notFound.lead" />}>
      <SearchForm />
      <p>
        <Link to="/" reloadDocument>
          <T id="notFound.home" />
        </Link>
      </p>
    </Page>
  );
}
