import { useLingui } from "@lingui/react";
import { useState } from "react";
import { formatNumber } from "../../ui/formats";
import { foreignTag, type LanguageMap, pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { choicesOf } from "./choicesOf";
import type { ListName } from "./projectFilter";

type Props = {
  name: ListName;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number> | undefined;
  names: ReadonlyMap<string, LanguageMap>;
  /** Whether the codes mean something to readers and stand beside the names. */
  coded?: boolean;
};

/** More than these and they get a search of their own. */
const few = 10;

/** The codes of one facet as native checkboxes, each with the number of its projects. */
export function FacetChoices({ name, chosen, counts, names, coded = false }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const [part, setPart] = useState("");
  const choices = choicesOf(chosen, counts, names).map((choice) => {
    const picked = pickText(names.get(choice.code) ?? {}, language);
    return { ...choice, picked, text: `${choice.code} ${picked?.text ?? ""}`.toLocaleLowerCase() };
  });
  const sought = part.trim().toLocaleLowerCase();
  return (
    <fieldset>
      <legend className="hidden">{_(`facet.${name}`)}</legend>
      {choices.length > few && (
        <label className="needs-js">
          <span className="hidden">{_("facet.search", { facet: _(`facet.${name}`) })}</span>
          <input
            type="search"
            value={part}
            placeholder={_("facet.searchHint")}
            onChange={(event) => setPart(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") {
                event.preventDefault();
              }
            }}
          />
        </label>
      )}
      {choices.length === 0 && (
        <p className="muted">
          <T id="facet.none" />
        </p>
      )}
      <ul className="choices">
        {choices.map(({ code, count, chosen: checked, picked, text }) => (
          <li key={`${code} ${checked}`} hidden={!checked && !text.includes(sought)}>
            <label>
              <input type="checkbox" name={name} value={code} defaultChecked={checked} />
              <span>
                {(coded || picked === null) && <bdi className="code">{code}</bdi>}{" "}
                {picked !== null && (
                  <span lang={foreignTag(picked)} dir="auto">
                    {picked.text}
                  </span>
                )}{" "}
                {count !== undefined && <span className="muted">({formatNumber(count, language)})</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
