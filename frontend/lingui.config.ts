import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** Every string has an explicit id; the PO files are the only place where it has words. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fr", "ar", "zh", "pt", "sw"],
  catalogs: [
    { path: "src/locales/{locale}/public", include: [] },
    { path: "src/locales/{locale}/pages", include: [] },
    { path: "src/locales/{locale}/register", include: [] },
    { path: "src/locales/{locale}/project", include: [] },
    { path: "src/locales/{locale}/record", include: [] },
    { path: "src/locales/{locale}/workspace", include: [] },
    { path: "src/locales/{locale}/editor", include: [] },
    { path: "src/locales/{locale}/workflow", include: [] },
    { path: "src/locales/{locale}/trace", include: [] },
    { path: "src/locales/{locale}/money", include: [] },
    { path: "src/locales/{locale}/status", include: [] },
    { path: "src/locales/{locale}/webhook", include: [] },
    { path: "src/locales/{locale}/directory", include: [] },
    { path: "src/locales/{locale}/audit", include: [] },
    { path: "src/locales/{locale}/membership", include: [] },
    { path: "src/locales/{locale}/invite", include: [] },
    { path: "src/locales/{locale}/profile", include: [] },
    { path: "src/locales/{locale}/admission", include: [] },
    { path: "src/locales/{locale}/personal", include: [] },
    { path: "src/locales/{locale}/source", include: [] },
    { path: "src/locales/{locale}/imports", include: [] },
    { path: "src/locales/{locale}/data", include: [] },
    { path: "src/locales/{locale}/guide", include: [] },
  ],
  format: formatter({ explicitIdAsDefault: true, lineNumbers: false, origins: false }),
});
