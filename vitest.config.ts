import { defineConfig } from "vitest/config";

// Tests run from source: the condition below is the first key of every package's exports.
const conditions = ["@egov-vn/source"];

const folders = {
  schemas: "packages/schemas",
  indicators: "packages/indicators",
  cli: "packages/cli",
  scripts: "scripts",
};

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: Object.entries(folders).map(([name, folder]) => ({
      extends: true as const,
      test: { name, include: [`${folder}/test/**/*.test.ts`], environment: "node" },
    })),
    // A child process started by a test resolves packages the same way.
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
