import type { Application } from "../../api/types.gen";
import { T } from "../../ui/T";

/** The record that an applicant is to put into the DNS of its domain. */
export function DomainRecordFacts({ record }: { record: NonNullable<Application["domainRecord"]> }) {
  return (
    <dl className="facts">
      <dt>
        <T id="join.recordName" />
      </dt>
      <dd>
        <bdi dir="ltr" className="code">
          {record.name}
        </bdi>
      </dd>
      <dt>{record.type}</dt>
      <dd>
        <bdi dir="ltr" className="code">
          {record.value}
        </bdi>
      </dd>
    </dl>
  );
}
