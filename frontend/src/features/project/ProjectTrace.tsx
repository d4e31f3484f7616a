import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Project } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { awaitsReceipt } from "./awaitsReceipt";
import { BenefitTable } from "./BenefitTable";
import { ConsultedTable } from "./ConsultedTable";
import { ledgerCounts } from "./ledgerCounts";
import { TraceLights } from "./TraceLights";

type Props = {
  project: Project;
  /** Which kinds of actors took part: more than the record itself says. */
  balance: ReactNode;
};

/** From consultation over contribution to benefit: the lights, who was asked, where contributions stand, who has what. */
export function ProjectTrace({ project, balance }: Props) {
  const language = useLanguage();
  return (
    <>
      <TraceLights lights={ledgerCounts(project)} />
      {balance}
      <ConsultedTable parties={project.consulted} />
      <p>
        <T id="trace.contributions" />{" "}
        <a href="#partners">
          <T id="part.partners" />
        </a>{" "}
        ·{" "}
        <a href="#funding">
          <T id="part.funding" />
        </a>
      </p>
      <BenefitTable project={project} />
      {awaitsReceipt(project) && (
        <p>
          <Link to="/w/projects/$id/receipts" params={{ id: project.id }}>
            <T id="receipt.link" />
          </Link>
        </p>
      )}
      {pickText(project.noBenefitReason, language) !== null && (
        <div className="note">
          <p className="note-title">
            <T id="benefit.noneReason" />
          </p>
          <LocalText of={project.noBenefitReason} as="p" />
        </div>
      )}
    </>
  );
}
