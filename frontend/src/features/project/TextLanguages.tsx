import { getRouteApi } from "@tanstack/react-router";
import { useWatch } from "react-hook-form";
import { languages } from "../../ui/languages";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { isEmpty } from "./isEmpty";

const route = getRouteApi("/live/workspace/editing/w/projects/$id/edit/$section");

/** In which language the texts of the page are shown and written; the original comes first. */
export function TextLanguages() {
  const navigate = route.useNavigate();
  const { text } = useEditor();
  const original: unknown = useWatch({ name: "originalLanguage" });
  const title: unknown = useWatch({ name: "title" });
  const titles = new Map(Object.entries(typeof title === "object" && title !== null ? title : {}));
  return (
    <fieldset className="text-languages">
      <legend className="label">
        <T id="edit.textLanguage" />
      </legend>
      {languages.map(({ tag, name }) => (
        <label key={tag} className={tag === text ? "check chosen" : "check"}>
          <input
            type="radio"
            name="text-language"
            checked={tag === text}
            onChange={() => void navigate({ search: { text: tag }, replace: true, resetScroll: false })}
          />{" "}
          <span>
            <bdi lang={tag}>{name}</bdi>{" "}
            {(tag === original || !isEmpty(titles.get(tag) ?? "")) && (
              <span className="muted">
                <T id={tag === original ? "edit.isOriginal" : "edit.isWritten"} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
