/** Where each page of the workspace lies. The names are those of the components in camel case. */
export const dashboardPage = async () => ({
  default: (await import("./DashboardPage")).DashboardPage,
});
export const newProjectPage = async () => ({
  default: (await import("../features/project/NewProjectPage")).NewProjectPage,
});
export const draftPage = async () => ({
  default: (await import("../features/project/DraftPage")).DraftPage,
});
export const editPage = async () => ({
  default: (await import("../features/project/EditPage")).EditPage,
});
export const approvalsPage = async () => ({
  default: (await import("../features/publication/ApprovalsPage")).ApprovalsPage,
});
export const reviewRoute = async () => ({
  default: (await import("./ReviewRoute")).ReviewRoute,
});
export const resultsPage = async () => ({
  default: (await import("../features/result/ResultsPage")).ResultsPage,
});
export const receiptsPage = async () => ({
  default: (await import("../features/result/ReceiptsPage")).ReceiptsPage,
});
export const historyPage = async () => ({
  default: (await import("../features/history/HistoryPage")).HistoryPage,
});
export const importPage = async () => ({
  default: (await import("../features/initiative/ImportPage")).ImportPage,
});
export const ratesPage = async () => ({
  default: (await import("../features/money/RatesPage")).RatesPage,
});
export const webhooksPage = async () => ({
  default: (await import("../features/webhook/WebhooksPage")).WebhooksPage,
});
export const clientsPage = async () => ({
  default: (await import("../features/directory/ClientsPage")).ClientsPage,
});
export const auditPage = async () => ({
  default: (await import("../features/audit/AuditPage")).AuditPage,
});
export const organisationAuditPage = async () => ({
  default: (await import("../features/audit/OrganisationAuditPage")).OrganisationAuditPage,
});
export const membersPage = async () => ({
  default: (await import("../features/membership/MembersPage")).MembersPage,
});
export const invitationsPage = async () => ({
  default: (await import("../features/membership/InvitationsPage")).InvitationsPage,
});
export const acceptPage = async () => ({
  default: (await import("../features/membership/AcceptPage")).AcceptPage,
});
export const applicationsPage = async () => ({
  default: (await import("../features/admission/ApplicationsPage")).ApplicationsPage,
});
export const applicationPage = async () => ({
  default: (await import("../features/admission/ApplicationPage")).ApplicationPage,
});
export const organisationAdminPage = async () => ({
  default: (await import("../features/admission/OrganisationAdminPage")).OrganisationAdminPage,
});
export const myDataPage = async () => ({
  default: (await import("../features/audit/MyDataPage")).MyDataPage,
});
export const sourcesPage = async () => ({
  default: (await import("../features/source/SourcesPage")).SourcesPage,
});
export const sourcePage = async () => ({
  default: (await import("../features/source/SourcePage")).SourcePage,
});
export const importsPage = async () => ({
  default: (await import("../features/imports/ImportsPage")).ImportsPage,
});
export const newImportPage = async () => ({
  default: (await import("../features/imports/NewImportPage")).NewImportPage,
});
export const importRunPage = async () => ({
  default: (await import("../features/imports/ImportRunPage")).ImportRunPage,
});
/** Public pages that few read, which the first page need not name. */
export const joinPage = async () => ({
  default: (await import("../features/admission/JoinPage")).JoinPage,
});
export const confirmationPage = async () => ({
  default: (await import("../features/admission/ConfirmationPage")).ConfirmationPage,
});
export const invitePage = async () => ({
  default: (await import("../features/membership/InvitePage")).InvitePage,
});
export const purposesPage = async () => ({
  default: (await import("../features/audit/PurposesPage")).PurposesPage,
});
export const callbackPage = async () => ({
  default: (await import("./auth/CallbackPage")).CallbackPage,
});
