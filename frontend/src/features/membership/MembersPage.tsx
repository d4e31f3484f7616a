import { readMembersSearch } from "./membersSearch";
import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Member } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { BulkDialog } from "./BulkDialog";
import { MemberFilters } from "./MemberFilters";
import { MemberItem } from "./MemberItem";
import { useMembers } from "./useMembers";
import { WhoCan } from "./WhoCan";

const route = getRouteApi("/live/workspace/membership/w/organisations/$code/members");

/** The people of an organisation: what they are, what they can do, and whether they may. */
export function MembersPage() {
  const { _ } = useLingui();
  const { code } = route.useParams();
  const search = readMembersSearch(route.useSearch());
  const [chosen, setChosen] = useState<readonly Member[]>([]);
  const members = useMembers(code, search);
  const choose = (member: Member, on: boolean) =>
    setChosen((before) => [...before.filter(({ id }) => id !== member.id), ...(on ? [member] : [])]);
  return (
    <Page title={_("member.title")} above={<bdi className="code">{code}</bdi>} lead={<T id="member.lead" />}>
      <p>
        <Link to="/w/organisations/$code/invitations" params={{ code }}>
          <T id="member.invitations" />
        </Link>
      </p>
      <MemberFilters search={search} />
      <section aria-labelledby="members">
        <h2 id="members">
          <T id="member.list" />
        </h2>
        {chosen.length > 0 && (
          <div className="row">
            <p role="status">
              <T id="member.chosen" values={{ count: chosen.length }} />
            </p>
            <BulkDialog
              key={`suspend-${chosen.length}`}
              step="SUSPEND"
              code={code}
              members={chosen}
              onDone={() => setChosen([])}
            />
            <BulkDialog
              key={`remove-${chosen.length}`}
              step="REMOVE"
              code={code}
              members={chosen}
              onDone={() => setChosen([])}
            />
          </div>
        )}
        <Loaded query={members} lines={8}>
          {({ items, page }) => (
            <>
              {items.length === 0 && (
                <p className="note">
                  <T id="member.empty" />
                </p>
              )}
              <ul className="register">
                {items.map((one) => (
                  <MemberItem
                    key={one.id}
                    member={one}
                    chosen={chosen.some(({ id }) => id === one.id)}
                    onChoose={(on) => choose(one, on)}
                  />
                ))}
              </ul>
              <Pager next={page.nextCursor} later={search.cursor !== undefined} />
            </>
          )}
        </Loaded>
      </section>
      <WhoCan code={code} />
    </Page>
  );
}
