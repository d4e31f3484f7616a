import type { ReactNode } from "react";
import { membersByCode } from "./membersByCode";
import { useMembers } from "./useMembers";

type Props = { codes: readonly string[]; children: ReactNode };

/** Around a page that names member organisations by code, so that they are looked up together. */
export function MemberNames({ codes, children }: Props) {
  return <membersByCode.Provider value={useMembers(codes)}>{children}</membersByCode.Provider>;
}
