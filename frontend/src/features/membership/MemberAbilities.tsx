import { useQuery } from "@tanstack/react-query";
import { listMemberAbilitiesOptions } from "../../api/operations/listMemberAbilities.gen";
import type { Member } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { AbilityLine } from "./AbilityLine";

/** What a member can do, as the API itself judges it. */
export function MemberAbilities({ member }: { member: Member }) {
  const path = { code: member.organisation, id: member.id };
  const abilities = useQuery({ ...listMemberAbilitiesOptions({ path }), staleTime: 0 });
  return (
    <Loaded query={abilities} lines={4}>
      {({ items }) => (
        <ul>
          {items.map((one) => (
            <li key={`${one.action} ${one.reach} ${one.of}`}>
              <strong>
                <T id={`action.${one.action}`} />
              </strong>{" "}
              <AbilityLine ability={one} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
