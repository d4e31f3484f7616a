import { useLingui } from "@lingui/react";
import { T } from "./T";
import { useLanguage } from "./useLanguage";

/** A search over the published projects; an ordinary form, so that it works before and without the script. */
export function SearchForm() {
  const { _ } = useLingui();
  const language = useLanguage();
  return (
    <search>
      <form className="row" action={`/${language.code}/projects`} method="get">
        <label className="grow">
          <span>
            <T id="search.label" />
          </span>
          <input type="search" name="q" placeholder={_("search.hint")} />
        </label>
        <button type="submit" className="button">
          <T id="search.submit" />
        </button>
      </form>
    </search>
  );
}
