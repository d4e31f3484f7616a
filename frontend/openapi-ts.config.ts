import { defineConfig } from "@hey-api/openapi-ts";

/** The client of the committed contract; what it writes is committed too and never edited. */
export default defineConfig({
  input: process.env.OPENAPI_INPUT ?? "../openapi.yaml",
  output: { path: "src/api" },
  plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "@tanstack/react-query"],
});
