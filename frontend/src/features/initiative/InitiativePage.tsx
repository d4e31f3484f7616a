import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getInitiativeOptions } from "../../api/operations/getInitiative.gen";
import { listProposalsOptions } from "../../api/operations/listProposals.gen";
import { LanguageNotice } from "../../ui/LanguageNotice";
import { Loaded } from "../../ui/Loaded";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { InitiativeFacts } from "./InitiativeFacts";
import { InstrumentList } from "./InstrumentList";
import { PillarList } from "./PillarList";
import { TextList } from "./TextList";

type Props = {
  code: string;
  /** How many published projects carry a proposal out: projects belong to a later feature. */
  projectsOf: (proposal: string) => number;
};

/** One text: what it is, its pillars and proposals, what it stands on, and the stored versions. */
export function InitiativePage({ code, projectsOf }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const path = { code };
  const initiative = useQuery(getInitiativeOptions({ path }));
  const proposals = useQuery(listProposalsOptions({ path, query: { limit: 200 } }));
  return (
    <LoadedPage query={initiative}>
      {(data) => (
        <Page
          title={pickText(data.title, language)?.text ?? data.code}
          heading={<LocalText of={data.title} />}
          description={pickText(data.summary, language)?.text}
          above={
            <>
              <Link to="/initiatives" activeOptions={{ exact: true }}>
                <T id="nav.initiatives" />
              </Link>{" "}
              · <bdi className="code">{data.code}</bdi>
            </>
          }
          lead={<LanguageNotice of={data.title} info={data.titleInfo} />}
        >
          <div className="split">
            <div className="prose">
              <LocalText of={data.summary} as="p" />
              <LanguageNotice of={data.summary} />
              <p className="note">
                <T id={`provenance.${data.provenance}.note`} />
              </p>
            </div>
            <InitiativeFacts initiative={data} />
          </div>
          <section aria-labelledby="pillars">
            <h2 id="pillars">
              <T id="initiative.pillars" />
            </h2>
            <Loaded query={proposals}>
              {({ items }) => <PillarList initiative={data} proposals={items} projectsOf={projectsOf} />}
            </Loaded>
          </section>
          <section aria-labelledby="links">
            <h2 id="links">
              <T id="initiative.links" />
            </h2>
            <InstrumentList initiative={data.code} empty={_("links.empty")} />
          </section>
          <section aria-labelledby="texts">
            <h2 id="texts">
              <T id="texts.title" />
            </h2>
            <TextList initiative={data.code} />
          </section>
        </Page>
      )}
    </LoadedPage>
  );
}
