import { useLingui } from "@lingui/react";
import { Fragment } from "react";
import type { ActorBalance } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

const ledgers = ["consulted", "contributed", "benefited"] as const;

/** Which kinds of actors took part, of those that the initiatives call on; who is called on and missing is named. */
export function BalanceTable({ balance }: { balance: readonly ActorBalance[] }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const missing = balance.filter((one) => one.missing);
  return (
    <>
      <table className="cards worded">
        <caption>
          <T id="ledger.balance" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <T id="ledger.actor" />
            </th>
            <th scope="col">
              <T id="ledger.addressed" />
            </th>
            {ledgers.map((ledger) => (
              <th key={ledger} scope="col" className="figures">
                <T id={`ledger.${ledger}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {balance.map((one) => (
            <tr key={one.actorType}>
              <th scope="row">
                <CodeLabel list="actor-type" code={one.actorType} />
              </th>
              <td data-label={_("ledger.addressed")}>
                <T id={one.addressed ? "ledger.yes" : "ledger.no"} />
              </td>
              {ledgers.map((ledger) => (
                <td key={ledger} data-label={_(`ledger.${ledger}`)} className="figures">
                  {formatNumber(one[ledger], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={missing.length === 0 ? "muted" : "note"}>
        {missing.length === 0 ? (
          <T id="ledger.complete" />
        ) : (
          <>
            <T id="ledger.missing" />{" "}
            {missing.map(({ actorType }, index) => (
              <Fragment key={actorType}>
                {index > 0 && " · "}
                <CodeLabel list="actor-type" code={actorType} />
              </Fragment>
            ))}
          </>
        )}
      </p>
    </>
  );
}
