import { useQuery } from "@tanstack/react-query";
import { getProjectForMembersOptions } from "../../api/operations/getProjectForMembers.gen";
import type { Contact } from "../../api/types.gen";
import { T } from "../../ui/T";
import { DocumentTable } from "./DocumentTable";
import { FileDownload } from "./FileDownload";

/** What of a published project is for members alone: whom to ask, and their documents. Nothing where there is neither. */
export function MembersPart({ id }: { id: string }) {
  const { data } = useQuery(getProjectForMembersOptions({ path: { id } }));
  if (data === undefined || (data.contact === null && data.documents.length === 0)) {
    return null;
  }
  return (
    <section id="members" aria-labelledby="members-title" tabIndex={-1}>
      <h2 id="members-title">
        <T id="part.members" />
      </h2>
      <p className="muted">
        <T id="members.hint" />
      </p>
      {data.contact !== null && <ContactLines contact={data.contact} />}
      {data.documents.length > 0 && (
        <DocumentTable
          project={data}
          get={({ sha256, name, size }) => (
            <FileDownload project={id} file={sha256} name={name} size={size} />
          )}
        />
      )}
    </section>
  );
}

function ContactLines({ contact: { name, email, phone } }: { contact: Contact }) {
  return (
    <p>
      <T id="members.contact" /> {name !== null && <bdi>{name}</bdi>}{" "}
      {email !== null && (
        <a href={`mailto:${email}`} dir="ltr">
          {email}
        </a>
      )}{" "}
      {phone !== null && (
        <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} dir="ltr">
          {phone}
        </a>
      )}
    </p>
  );
}
