import { useCodeList } from "../../ui/form/useCodeList";

/** The registers that organisations have identifiers of, as options of a native select. */
export function SchemeOptions() {
  const { codes } = useCodeList("organisation-identifier-scheme");
  return codes.map(({ code, label, lang }) => (
    <option key={code} value={code} lang={lang}>
      {label}
    </option>
  ));
}
