import type { Plugin } from "vite";

export function seed(): Plugin;
