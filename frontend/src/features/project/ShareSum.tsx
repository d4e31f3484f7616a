import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { T } from "../../ui/T";
import { areWhole, sumOfShares } from "./shares";

type Props = {
  name: string;
  share: string;
  /** Member and value of the rows that share the whole; all of them when left out. */
  only?: (row: Record<string, unknown>) => boolean;
  label?: ReactNode;
};

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The running sum of a group of shares: "80 of 100", and what is missing. */
export function ShareSum({ name, share, only = () => true, label }: Props) {
  const rows: unknown = useWatch({ name });
  const counted = (Array.isArray(rows) ? rows.filter(isRow) : []).filter(only);
  if (counted.length === 0) {
    return null;
  }
  const shares = sumOfShares(counted.map((row) => String(row[share] ?? "")));
  const state = shares.given === 0 ? "none" : shares.missing > 0 ? "incomplete" : "sum";
  return (
    <p className={areWhole(shares) ? "share-sum" : "share-sum off"}>
      {label}{" "}
      <output>
        <T id={`edit.shares.${state}`} values={{ sum: String(shares.sum), missing: shares.missing }} />
      </output>
    </p>
  );
}
