import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { T } from "../../ui/T";

/** For those who decide on applications, and for administrators: the ways to their pages. */
export function AdmissionLinks() {
  const me = useQuery(getMeOptions());
  const reads =
    me.data?.may.includes("READ_APPLICATIONS") === true ||
    me.data?.countries.some((one) => one.may.includes("READ_APPLICATIONS")) === true;
  const own = me.data?.organisations.filter((one) => one.may.includes("EDIT_ORGANISATION")) ?? [];
  if (!reads && own.length === 0) {
    return null;
  }
  return (
    <ul className="inline">
      {reads && (
        <li>
          <Link to="/w/applications">
            <T id="work.applications" />
          </Link>
        </li>
      )}
      {own.map(({ code }) => (
        <li key={code}>
          <Link to="/w/organisations/$code" params={{ code }}>
            <T id="work.organisation" values={{ organisation: <bdi>{code}</bdi> }} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
