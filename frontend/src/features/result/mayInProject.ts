import type { Action, Me } from "../../api/types.gen";

/** Whether an account may do something in a project: for its lead organisation, or granted for this project alone. */
export function mayInProject(me: Me, action: Action, lead: string, project: string): boolean {
  return (
    me.organisations.some((one) => one.code === lead && one.may.includes(action)) ||
    me.projects.some((one) => one.project === project && one.may.includes(action))
  );
}
