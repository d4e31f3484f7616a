import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { T } from "../../ui/T";

/** The way to the audit log of everything, and of each organisation whose administrator this is. */
export function AuditLinks() {
  const me = useQuery(getMeOptions());
  const all = me.data?.may.includes("READ_AUDIT") ?? false;
  const own = me.data?.organisations.filter((one) => one.may.includes("READ_AUDIT")) ?? [];
  if (!all && own.length === 0) {
    return null;
  }
  return (
    <ul className="inline">
      {all && (
        <li>
          <Link to="/w/audit">
            <T id="work.auditAll" />
          </Link>
        </li>
      )}
      {own.map(({ code }) => (
        <li key={code}>
          <Link to="/w/organisations/$code/audit" params={{ code }}>
            <T id="work.audit" values={{ organisation: <bdi>{code}</bdi> }} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
