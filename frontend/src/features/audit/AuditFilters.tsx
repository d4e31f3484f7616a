import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { type AuditSearch, auditResults, readAuditSearch } from "./auditSearch";

const words = ["action", "actor", "target"] as const;
const days = ["from", "to"] as const;

/** Which events the page lists; a form whose state is the address. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const { _ } = useLingui();
  const navigate = useNavigate();
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: ".", search: readAuditSearch(formFields(event.currentTarget)) });
      }}
    >
      {words.map((name) => (
        <label key={name}>
          <span>
            <T id={`audit.filter.${name}`} />
          </span>
          <input
            key={search[name]}
            name={name}
            defaultValue={search[name]}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      ))}
      {days.map((name) => (
        <label key={name}>
          <span>
            <T id={`audit.filter.${name}`} />
          </span>
          <input key={search[name]} type="date" name={name} defaultValue={search[name]} />
        </label>
      ))}
      <label>
        <span>
          <T id="audit.filter.result" />
        </span>
        <select key={search.result} name="result" defaultValue={search.result ?? ""}>
          <option value="">{_("filter.any")}</option>
          {auditResults.map((one) => (
            <option key={one} value={one}>
              {_(`audit.result.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button quiet">
        <T id="filter.apply" />
      </button>
    </form>
  );
}
