import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getProposalOptions } from "../../api/operations/getProposal.gen";
import { LanguageNotice } from "../../ui/LanguageNotice";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Mark } from "../../ui/Mark";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { LinkList } from "./LinkList";
import { MappingList } from "./MappingList";
import { NeighbourLinks } from "./NeighbourLinks";
import { TextTable } from "./TextTable";

type Props = {
  initiative: string;
  number: string;
  /** The projects that carry the proposal out: they belong to a later feature. */
  projects: ReactNode;
  /** Who was consulted, who contributes, who benefits: later still. */
  trace: ReactNode;
};

/** One numbered proposal: summary, projects, trace, classifications, links and stored texts. */
export function ProposalPage({ initiative, number, projects, trace }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const proposal = useQuery(getProposalOptions({ path: { initiative, number } }));
  return (
    <LoadedPage query={proposal}>
      {(data) => (
        <Page
          title={`${data.number}. ${pickText(data.title, language)?.text ?? data.code}`}
          heading={<LocalText of={data.title} />}
          description={pickText(data.summary, language)?.text}
          above={
            <span className="mark-line">
              <Mark filled={[data.number]} />
              <span>
                <Link to="/initiatives/$code" params={{ code: initiative }}>
                  <bdi className="code">{initiative}</bdi>
                </Link>{" "}
                · <LocalText of={data.pillar.title} /> ·{" "}
                <T id="proposal.number" values={{ number: data.number }} />
              </span>
            </span>
          }
          lead={<LanguageNotice of={data.title} info={data.titleInfo} />}
        >
          <div className="prose">
            <LocalText of={data.summary} as="p" />
            <LanguageNotice of={data.summary} />
            <p className="muted">
              <T id="proposal.summaryNote" />
            </p>
          </div>
          <section aria-labelledby="projects">
            <h2 id="projects">
              <T id="proposal.projects" />
            </h2>
            {projects}
          </section>
          <section aria-labelledby="trace">
            <h2 id="trace">
              <T id="ledger.title" />
            </h2>
            {trace}
          </section>
          <section aria-labelledby="mappings">
            <h2 id="mappings">
              <T id="mappings.title" />
            </h2>
            <MappingList mappings={data.mappings} />
          </section>
          <section aria-labelledby="links">
            <h2 id="links">
              <T id="initiative.links" />
            </h2>
            <LinkList links={data.links} empty={_("links.emptyProposal")} />
          </section>
          <section aria-labelledby="texts">
            <h2 id="texts">
              <T id="texts.title" />
            </h2>
            <TextTable texts={data.texts} />
          </section>
          <NeighbourLinks initiative={initiative} number={data.number} />
        </Page>
      )}
    </LoadedPage>
  );
}
