import { defineConfig } from "@lingui/cli";
import base from "./lingui.config";

/** English and French must be complete: no other language steps in, so a missing string fails the check. */
export default defineConfig({ ...base, locales: ["en", "fr"], fallbackLocales: false });
