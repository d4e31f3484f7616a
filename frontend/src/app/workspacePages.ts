/** Where each page of the workspace lies. The names are those of the components in camel case. */
export const dashboardPage = () => import("./DashboardPage");
export const newProjectPage = () => import("../features/project/NewProjectPage");
export const draftPage = () => import("../features/project/DraftPage");
export const editPage = () => import("../features/project/EditPage");
export const approvalsPage = () => import("../features/publication/ApprovalsPage");
export const reviewRoute = () => import("./ReviewRoute");
export const resultsPage = () => import("../features/result/ResultsPage");
export const receiptsPage = () => import("../features/result/ReceiptsPage");
export const historyPage = () => import("../features/history/HistoryPage");
export const importPage = () => import("../features/initiative/ImportPage");
export const ratesPage = () => import("../features/money/RatesPage");
export const webhooksPage = () => import("../features/webhook/WebhooksPage");
export const sourcesPage = () => import("../features/source/SourcesPage");
export const sourcePage = () => import("../features/source/SourcePage");
export const callbackPage = () => import("./auth/CallbackPage");
