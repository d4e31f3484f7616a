import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { listProjectsOptions } from "../../api/operations/listProjects.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";

/** Published projects that name an organisation of this account as a receiver, each with the page to confirm it on. */
export function AwaitedReceipts() {
  const me = useQuery(getMeOptions());
  const codes = (me.data?.organisations ?? [])
    .filter(({ may }) => may.includes("CONFIRM_RECEIPT"))
    .map(({ code }) => code);
  const projects = useQuery({
    ...listProjectsOptions({ query: { receiver: codes.join(","), sort: "-updatedAt", limit: 20 } }),
    enabled: codes.length > 0,
    staleTime: 0,
  });
  const items = projects.data?.items ?? [];
  return items.length === 0 ? null : (
    <section aria-labelledby="tasks-receipts">
      <h2 id="tasks-receipts">
        <T id="tasks.RECEIPTS" />
      </h2>
      <p className="muted">
        <T id="tasks.RECEIPTSNote" />
      </p>
      <ul className="register">
        {items.map(({ id, code, title, lead }) => (
          <li key={id}>
            <h3>
              <Link to="/w/projects/$id/receipts" params={{ id }}>
                <LocalText of={title} />
              </Link>
            </h3>
            <p className="muted">
              <bdi className="code">{code}</bdi> · <LocalText of={lead.name} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
