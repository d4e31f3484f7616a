import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";

type Props = {
  /** Heading and title of the window. */
  title: string;
  /** What stands in the heading when it is more than the plain title. */
  heading?: ReactNode;
  description?: string;
  /** Stands above the heading: where the page belongs. */
  above?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
};

/** A page: title of the window, one heading, content. */
export function Page({ title, heading, description, above, lead, children }: Props) {
  const { _ } = useLingui();
  return (
    <>
      <title>{`${title} · ${_("app.name")}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <header className="page-head">
        {above !== undefined && <p className="above">{above}</p>}
        <h1 tabIndex={-1}>{heading ?? title}</h1>
        {lead !== undefined && <div className="lead">{lead}</div>}
      </header>
      {children}
    </>
  );
}
