/** A seed text {"en": {"text", "kind"}} as the API answers it: words and kinds in two maps. */
export function words(texts) {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([tag, value]) => [tag, value.text]));
}

function kinds(texts) {
  return Object.fromEntries(
    Object.entries(texts ?? {}).map(([tag, value]) => [tag, { kind: value.kind, outdated: false }]),
  );
}

const loadedAt = "1970-01-01T00:00:00Z";

/** Titles alone, for the first page: its rows need numbered proposals. */
function seedTitles(initiatives) {
  const numbered = initiatives.filter((initiative) => initiative.proposals.length > 0);
  return numbered.map((initiative) => ({
    code: initiative.code,
    title: words(initiative.title),
    pillars: initiative.pillars.map((pillar) => ({
      ordinal: pillar.ordinal,
      title: words(pillar.title),
      proposals: initiative.proposals
        .filter((proposal) => proposal.pillar === pillar.ordinal)
        .map((proposal) => ({
          number: proposal.number,
          title: words(proposal.shortTitle ?? proposal.title),
        })),
    })),
  }));
}

function summaryOf(initiative) {
  return {
    id: "",
    version: 0,
    code: initiative.code,
    kind: initiative.kind,
    title: words(initiative.title),
    titleInfo: kinds(initiative.title),
    provenance: initiative.provenance,
    eventDate: initiative.eventDate,
    textDate: initiative.textDate,
    datePrecision: initiative.datePrecision,
    dateDerived: initiative.dateDerived,
    status: initiative.status,
    pillarCount: initiative.pillars.length,
    proposalCount: initiative.proposals.length,
    updatedAt: loadedAt,
  };
}

function viewOf(initiative) {
  return {
    ...initiative,
    id: "",
    version: 0,
    title: words(initiative.title),
    titleInfo: kinds(initiative.title),
    summary: words(initiative.summary),
    summaryInfo: kinds(initiative.summary),
    issuer: words(initiative.issuer),
    launchNote: words(initiative.launchNote),
    pillars: initiative.pillars.map((pillar) => ({
      id: "",
      ordinal: pillar.ordinal,
      code: pillar.code,
      title: words(pillar.title),
      titleInfo: kinds(pillar.title),
      proposalNumbers: initiative.proposals.filter((p) => p.pillar === pillar.ordinal).map((p) => p.number),
    })),
    proposals: undefined,
    links: undefined,
    updatedAt: loadedAt,
    may: [],
  };
}

function proposalOf(initiative, proposal) {
  const pillar = initiative.pillars.find((one) => one.ordinal === proposal.pillar);
  return {
    id: "",
    version: 0,
    code: `${initiative.code}/${proposal.number}`,
    initiative: initiative.code,
    number: proposal.number,
    pillar: { ordinal: pillar.ordinal, code: pillar.code, title: words(pillar.title) },
    slug: proposal.slug,
    title: words(proposal.title),
    titleInfo: kinds(proposal.title),
    shortTitle: words(proposal.shortTitle),
    status: proposal.status,
    updatedAt: loadedAt,
  };
}

function labelsOf(codeLists) {
  const keys = { DAC5: "dac-sector", SDG_TARGET: "sdg-target", WSIS_AL: "wsis-action-line", THEME: "theme" };
  return (list, code) =>
    codeLists.find((one) => one.key === keys[list])?.items.find((item) => item.code === code)?.label ?? {};
}

/** The links of one text as its page shows them. */
function linksOf(initiatives, code) {
  const all = initiatives.flatMap((initiative) => initiative.links);
  return all
    .filter((link) => link.from.code === code || link.to.code === code)
    .map((link) => {
      const incoming = link.from.code !== code;
      const other = incoming ? link.from : link.to;
      return {
        type: link.type,
        incoming,
        otherType: other.type ?? "INSTRUMENT",
        otherCode: other.code ?? null,
        name: other.external === undefined ? titleOf(initiatives, other.code) : words(other.external.name),
        url: other.external?.url ?? null,
        note: words(link.note),
      };
    });
}

function titleOf(initiatives, code) {
  const initiative = initiatives.find((one) => one.code === code.split("/")[0]);
  const proposal = initiative?.proposals.find((one) => `${initiative.code}/${one.number}` === code);
  return words((proposal ?? initiative)?.title);
}

function graphOf(initiatives, initiative) {
  const links = linksOf(initiatives, initiative.code);
  const self = { id: "0", type: "INITIATIVE", code: initiative.code, title: words(initiative.title) };
  return {
    truncated: false,
    nodes: [
      { ...self, url: null, href: null },
      ...links.map((link, index) => ({
        id: String(index + 1),
        type: link.otherType,
        code: link.otherCode,
        title: link.name,
        url: link.url,
        href: null,
      })),
    ],
    edges: links.map((link, index) => ({
      from: link.incoming ? String(index + 1) : "0",
      to: link.incoming ? "0" : String(index + 1),
      type: link.type,
      note: link.note,
    })),
  };
}

/** The answers of the API to an anonymous reader of a freshly loaded hub, as far as the pages of the texts need. */
export function initiativeViews(initiatives, codeLists) {
  const label = labelsOf(codeLists);
  return {
    titles: seedTitles(initiatives),
    summaries: initiatives.map(summaryOf),
    views: initiatives.map(viewOf),
    proposals: initiatives.flatMap((initiative) =>
      initiative.proposals.map((proposal) => proposalOf(initiative, proposal)),
    ),
    graphs: initiatives.map((initiative) => [initiative.code, graphOf(initiatives, initiative)]),
    proposalViews: initiatives.flatMap((initiative) =>
      initiative.proposals.map((proposal) => ({
        ...proposalOf(initiative, proposal),
        summary: words(proposal.summary),
        summaryInfo: kinds(proposal.summary),
        texts: [],
        mappings: proposal.mappings.map((mapping) => ({
          ...mapping,
          label: label(mapping.list, mapping.code),
        })),
        links: linksOf(initiatives, `${initiative.code}/${proposal.number}`),
        may: [],
      })),
    ),
  };
}
