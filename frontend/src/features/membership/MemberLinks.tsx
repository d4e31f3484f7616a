import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { T } from "../../ui/T";

/** For administrators of an organisation: the way to its people. */
export function MemberLinks() {
  const me = useQuery(getMeOptions());
  const own = me.data?.organisations.filter((one) => one.may.includes("MANAGE_MEMBERS")) ?? [];
  if (own.length === 0) {
    return null;
  }
  return (
    <ul className="inline">
      {own.map(({ code }) => (
        <li key={code}>
          <Link to="/w/organisations/$code/members" params={{ code }}>
            <T id="work.members" values={{ organisation: <bdi>{code}</bdi> }} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
