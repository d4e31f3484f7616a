import { useQuery } from "@tanstack/react-query";
import { getProjectDraftOptions } from "../../api/operations/getProjectDraft.gen";
import type { ReviewInput } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";

/** What a reviewer changes of how a project is counted; what is left out stays as it is. */
export type Curation = Pick<ReviewInput, "countable" | "secondaryReportOf">;

type Props = { id: string; value: Curation; onChange: (value: Curation) => void };

/** Whether sums over projects count this one: umbrella records and second reports of the same are left out. */
export function CurationFields({ id, value, onChange }: Props) {
  const { data: draft } = useQuery(getProjectDraftOptions({ path: { id } }));
  if (draft === undefined) {
    return null;
  }
  const countable = value.countable ?? draft.countable;
  const second = value.secondaryReportOf ?? draft.secondaryReportOf ?? "";
  return (
    <details className="filters">
      <summary>
        <T id="curation.title" />
      </summary>
      <p>
        <label className="check" htmlFor="countable">
          <input
            id="countable"
            type="checkbox"
            checked={countable}
            onChange={(event) => onChange({ ...value, countable: event.target.checked })}
          />
          <span>
            <T id="curation.countable" />
          </span>
        </label>
      </p>
      <Field id="secondary" label={<T id="curation.secondary" />} hint={<T id="curation.secondaryHint" />}>
        <input
          type="text"
          dir="auto"
          value={second}
          onChange={(event) => onChange({ ...value, secondaryReportOf: event.target.value })}
        />
      </Field>
    </details>
  );
}
