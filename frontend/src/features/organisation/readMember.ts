import { listOrganisations } from "../../api/operations/listOrganisations.gen";
import type { OrganisationRef } from "../../api/types.gen";
import type { Language } from "../../ui/languages";
import { inGroups } from "./inGroups";

type Asked = {
  code: string;
  resolve: (found: OrganisationRef | null) => void;
  reject: (reason: unknown) => void;
};

type Tag = Language["tag"];

const most = 200;
const waiting = new Map<Tag, Asked[]>();

async function ask(tag: Tag, group: readonly Asked[]): Promise<void> {
  try {
    const code = [...new Set(group.map((one) => one.code))].join(",");
    const query = { code, limit: most, lang: tag, fields: "id,code,name" } as const;
    const { data } = await listOrganisations({ query, throwOnError: true });
    for (const one of group) one.resolve(data.items.find((found) => found.code === one.code) ?? null);
  } catch (thrown) {
    for (const one of group) one.reject(thrown);
  }
}

/** A member organisation by its code, or null. All that a page asks for at the same moment goes out as one request. */
export function readMember(code: string, tag: Tag): Promise<OrganisationRef | null> {
  return new Promise((resolve, reject) => {
    const asked = waiting.get(tag);
    if (asked !== undefined) {
      asked.push({ code, resolve, reject });
      return;
    }
    const group: Asked[] = [{ code, resolve, reject }];
    waiting.set(tag, group);
    setTimeout(() => {
      waiting.delete(tag);
      for (const part of inGroups(group, most)) void ask(tag, part);
    }, 0);
  });
}
