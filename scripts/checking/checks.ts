import type { Check } from "./check.ts";

/** Loads a check when its turn comes, so that broken source fails one check and not all. */
function later(name: string, load: () => Promise<Check>): Check {
  return { name, run: async () => (await load()).run() };
}

/** Every gate, in the order in which `pnpm check` runs them: the quickest answers first. */
export const checks: readonly Check[] = [
  later("lint", async () => (await import("../checks/lint.ts")).lint),
  later("types", async () => (await import("../checks/types.ts")).types),
  later("boundaries", async () => (await import("../checks/boundaries.ts")).boundaries),
  later("surface", async () => (await import("../checks/surface.ts")).surface),
  later("generated", async () => (await import("../checks/generated.ts")).generated),
  later("openapi", async () => (await import("../checks/openapi.ts")).openapi),
  later("sizes", async () => (await import("../checks/sizes.ts")).sizes),
  later("prose", async () => (await import("../checks/prose.ts")).prose),
  later("law", async () => (await import("../checks/law.ts")).law),
  later("regex", async () => (await import("../checks/regex.ts")).regex),
  later("knip", async () => (await import("../checks/knip.ts")).knip),
  later("docs-examples", async () => (await import("../checks/docs-examples.ts")).docsExamples),
  later("examples", async () => (await import("../checks/examples.ts")).examples),
  later("docs-reference", async () => (await import("../checks/docs-reference.ts")).docsReference),
  later("tests", async () => (await import("../checks/tests.ts")).tests),
  later("build", async () => (await import("../checks/build.ts")).build),
  later("weight", async () => (await import("../checks/weight.ts")).weight),
  later("pack", async () => (await import("../checks/pack.ts")).pack),
  later("consumer", async () => (await import("../checks/consumer.ts")).consumer),
];
