import { useLingui } from "@lingui/react";
import { Field } from "../../ui/Field";
import { useCodeList } from "../../ui/form/useCodeList";
import { T } from "../../ui/T";

type Props = { value: string; onChange: (reason: string) => void; error: string | undefined };

/** Why there is no value. Once a reason is chosen, no figure is sent. */
export function ReasonField({ value, onChange, error }: Props) {
  const { _ } = useLingui();
  const { codes } = useCodeList("not-available-reason", [value]);
  return (
    <Field
      id="report.notAvailableReason"
      label={<T id="reporting.reason" />}
      hint={<T id="reporting.reasonHint" />}
      error={error}
    >
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{_("reporting.isAvailable")}</option>
        {codes.map(({ code, label, lang }) => (
          <option key={code} value={code} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
