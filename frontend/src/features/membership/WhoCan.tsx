import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listAbilitiesOptions } from "../../api/operations/listAbilities.gen";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { AbilityLine } from "./AbilityLine";
import { type Action, actions } from "./actions";

/** Who of the organisation can do something. */
export function WhoCan({ code }: { code: string }) {
  const { _ } = useLingui();
  const [action, setAction] = useState<Action | null>(null);
  return (
    <section aria-labelledby="who-can">
      <h2 id="who-can">
        <T id="member.whoCan" />
      </h2>
      <Field id="who-can-action" label={<T id="member.action" />}>
        <select
          value={action ?? ""}
          onChange={({ target }) => setAction(actions.find((one) => one === target.value) ?? null)}
        >
          <option value="">{_("member.chooseAction")}</option>
          {actions.map((one) => (
            <option key={one} value={one}>
              {_(`action.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <div aria-live="polite">{action !== null && <Able code={code} action={action} />}</div>
    </section>
  );
}

function Able({ code, action }: { code: string; action: Action }) {
  const able = useQuery({
    ...listAbilitiesOptions({ path: { code }, query: { action, limit: 200 } }),
    staleTime: 0,
  });
  return (
    <Loaded query={able} lines={4}>
      {({ items, page }) => (
        <>
          {items.length === 0 && (
            <p className="note">
              <T id="member.nobody" />
            </p>
          )}
          <ul>
            {items.map((one) => (
              <li key={one.member}>
                <bdi>{one.name}</bdi>
                <ul>
                  {one.abilities.map((each) => (
                    <li key={`${each.reach} ${each.of}`}>
                      <AbilityLine ability={each} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          {page.nextCursor !== null && <T id="member.more" />}
        </>
      )}
    </Loaded>
  );
}
