import { defineConfig } from "@hey-api/openapi-ts";

/** The client of the committed contract; what it writes is committed too and never edited. */
export default defineConfig({
  input: process.env.OPENAPI_INPUT ?? "../openapi.yaml",
  output: { path: "src/api" },
  // the stream is no answer that a query could keep, and the generator has no form for it
  parser: { filters: { operations: { exclude: ["GET /api/v1/changes/stream"] } } },
  plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "@tanstack/react-query"],
});
