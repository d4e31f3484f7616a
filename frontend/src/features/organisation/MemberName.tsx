import { Link } from "@tanstack/react-router";
import { useContext } from "react";
import { LocalText } from "../../ui/LocalText";
import { membersByCode } from "./membersByCode";

/** A member organisation, with the way to its page; its code until the name is here. */
export function MemberName({ code }: { code: string }) {
  const member = useContext(membersByCode).get(code);
  return member === undefined ? (
    <bdi className="code">{code}</bdi>
  ) : (
    <Link to="/organisations/$id" params={{ id: member.id }}>
      <LocalText of={member.name} />
    </Link>
  );
}
