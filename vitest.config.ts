import { defineConfig } from "vitest/config";

// Tests run from source: the condition below is the first key of every package's exports.
const conditions = ["@egov-vn/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: ["schemas", "indicators", "cli"].map((name) => ({
      extends: true as const,
      test: { name, include: [`packages/${name}/test/**/*.test.ts`], environment: "node" },
    })).concat([
      { extends: true as const, test: { name: "scripts", include: ["scripts/test/**/*.test.ts"], environment: "node" } },
    ]),
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
