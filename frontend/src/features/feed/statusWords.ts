/** Names of the API by their ids in the catalogue. */
export const typeWords: Readonly<Record<string, string>> = {
  country: "status.country",
  "country-group": "status.countryGroup",
  "code-list": "status.codeList",
  organisation: "status.organisation",
  initiative: "status.initiative",
  proposal: "status.proposal",
  participation: "status.participation",
  project: "status.project",
};

export const partWords: Readonly<Record<string, string>> = {
  findings: "status.findings",
  sources: "status.sources",
  webhooks: "status.webhooks",
};

export const entryWords: Readonly<Record<string, string>> = {
  "progress-due": "status.progressDue",
  "progress-overdue": "status.progressOverdue",
};
