import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { forgetLocalDraftsOf } from "../../features/project/localDraft";
import { useAccount } from "../../ui/form/account";
import { T } from "../../ui/T";

/** Who is signed in, the pages of the workspace that this account may use, and the way out. */
export function WorkspaceBar({ onSignOut }: { onSignOut: () => void }) {
  const { _ } = useLingui();
  const account = useAccount();
  const me = useQuery(getMeOptions());
  const mayEdit = me.data?.organisations.some((one) => one.may.includes("EDIT_PROJECT")) ?? false;
  const maySee =
    me.data !== undefined &&
    [me.data, ...me.data.organisations].some(({ may }) => may.includes("READ_SOURCES"));
  const signOut = () => {
    forgetLocalDraftsOf(account);
    onSignOut();
  };
  return (
    <div className="workspace-bar">
      <nav aria-label={_("nav.workspace")}>
        <ul className="inline">
          <li>
            <Link to="/w" activeOptions={{ exact: true }}>
              <T id="work.title" />
            </Link>
          </li>
          <li>
            <Link to="/w/approvals" activeOptions={{ includeSearch: false }}>
              <T id="tasks.link" />
            </Link>
          </li>
          {mayEdit && (
            <li>
              <Link to="/w/projects/new">
                <T id="work.new" />
              </Link>
            </li>
          )}
          {maySee && (
            <>
              <li>
                <Link to="/w/sources" activeOptions={{ includeSearch: false }}>
                  <T id="work.sources" />
                </Link>
              </li>
              <li>
                <Link to="/w/imports" activeOptions={{ includeSearch: false }}>
                  <T id="work.imports" />
                </Link>
              </li>
            </>
          )}
          {me.data?.may.includes("EDIT_TEXT") === true && (
            <li>
              <Link to="/w/import">
                <T id="import.title" />
              </Link>
            </li>
          )}
          {me.data?.may.includes("LOAD_RATES") === true && (
            <li>
              <Link to="/w/rates" activeOptions={{ includeSearch: false }}>
                <T id="work.rates" />
              </Link>
            </li>
          )}
        </ul>
      </nav>
      <p className="who">
        {me.data?.person !== null && me.data?.person !== undefined && (
          <Link to="/w/me">
            <bdi>{me.data.person.name}</bdi>
          </Link>
        )}{" "}
        <span className="muted">
          <bdi>{me.data?.organisations.map((one) => one.code).join(", ")}</bdi>
        </span>{" "}
        <button type="button" className="link" onClick={signOut}>
          <T id="signOut.button" />
        </button>
      </p>
    </div>
  );
}
