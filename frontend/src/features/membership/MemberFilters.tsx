import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { baseRoles, type MembersSearch, memberStates, readMembersSearch } from "./membersSearch";

/** Narrows the members by name or address, role and state; the address of the page keeps it. */
export function MemberFilters({ search }: { search: MembersSearch }) {
  const { _ } = useLingui();
  const navigate = useNavigate();
  return (
    <search>
      <form
        className="row"
        key={JSON.stringify(search)}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: ".", search: readMembersSearch(formFields(event.currentTarget)) });
        }}
      >
        <label className="grow">
          <span>
            <T id="member.search" />
          </span>
          <input type="search" name="q" dir="auto" defaultValue={search.q ?? ""} />
        </label>
        <label>
          <span>
            <T id="member.role" />
          </span>
          <select name="role" defaultValue={search.role ?? ""}>
            <option value="">{_("member.any")}</option>
            {baseRoles.map((one) => (
              <option key={one} value={one}>
                {_(`member.role.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>
            <T id="member.state" />
          </span>
          <select name="status" defaultValue={search.status ?? ""}>
            <option value="">{_("member.any")}</option>
            {memberStates.map((one) => (
              <option key={one} value={one}>
                {_(`member.state.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          <T id="member.find" />
        </button>
      </form>
    </search>
  );
}
