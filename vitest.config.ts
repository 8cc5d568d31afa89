import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

// Tests run from source: the condition below is the first key of every package's exports.
const conditions = ["@egov-vn/source"];

const packages = readdirSync(new URL("./packages", import.meta.url));
const folders = [...packages.map((name) => `packages/${name}`), "scripts"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: folders.map((folder) => ({
      extends: true as const,
      test: {
        name: folder.replace("packages/", ""),
        include: [`${folder}/test/**/*.test.ts`],
        environment: "node",
      },
    })),
    // A child process started by a test resolves packages the same way.
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    testTimeout: 60_000,
    // Files of a worker share their modules: loading them anew for each took almost half of the time,
    // and no module here keeps anything that a test could leave behind.
    isolate: false,
    maxWorkers: 2,
  },
});
