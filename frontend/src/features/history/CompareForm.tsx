import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import type { RevisionSummary } from "../../api/types.gen";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import type { ChosenRevisions } from "./chosenRevisions";
import { readHistorySearch } from "./historySearch";

type Props = { revisions: readonly RevisionSummary[]; chosen: ChosenRevisions };

/** Any two revisions to compare; the address keeps the choice. */
export function CompareForm({ revisions, chosen }: Props) {
  const { _ } = useLingui();
  const navigate = useNavigate();
  return (
    <form
      className="row"
      key={`${chosen.from} ${chosen.to}`}
      onSubmit={(event) => {
        event.preventDefault();
        const { from, to } = readHistorySearch(formFields(event.currentTarget));
        void navigate({
          to: ".",
          search: (before) => ({ ...before, from, to }),
          resetScroll: false,
        });
      }}
    >
      {(["from", "to"] as const).map((name) => (
        <label key={name} htmlFor={`revision-${name}`}>
          <span>
            <T id={`history.${name}`} />
          </span>
          <select id={`revision-${name}`} name={name} defaultValue={chosen[name]}>
            {revisions.map(({ revision, publication }) => (
              <option key={revision} value={revision}>
                {`${revision} · ${_(`publication.${publication}`)}`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button quiet">
        <T id="history.compareThese" />
      </button>
    </form>
  );
}
