import { AdmissionLinks } from "../features/admission/AdmissionLinks";
import { AuditLinks } from "../features/audit/AuditLinks";
import { ClientLinks } from "../features/directory/ClientLinks";
import { MemberLinks } from "../features/membership/MemberLinks";
import { MyProjectsPage } from "../features/project/MyProjectsPage";
import { WaitingTasks } from "../features/publication/WaitingTasks";
import { AwaitedReceipts } from "../features/result/AwaitedReceipts";
import { WebhookLinks } from "../features/webhook/WebhookLinks";

/** The first page of the workspace: what waits for this account, then its projects. */
export function DashboardPage() {
  return (
    <MyProjectsPage
      tasks={
        <>
          <WaitingTasks types="REVIEW,KEY" />
          <WaitingTasks types="RETURNED" />
          <AwaitedReceipts />
          <WebhookLinks />
          <ClientLinks />
          <AuditLinks />
          <MemberLinks />
          <AdmissionLinks />
        </>
      }
    />
  );
}
