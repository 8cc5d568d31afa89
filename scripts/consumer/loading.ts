import { basename, join } from "node:path";
import { printed, run } from "../processes/run.ts";
import { programOf } from "../source/program.ts";
import { exportedBy } from "../source/surface.ts";
import { filesUnder } from "../workspace/files.ts";
import type { Package } from "../workspace/packages.ts";
import type { CleanProject } from "./clean-project.ts";
import type { NodeLine } from "./node-lines.ts";

/** Loads every entry by `import` and by `require`, and compares the names with the surface. */
export async function loadingObjections(
  root: string,
  packages: readonly Package[],
  project: CleanProject,
  node: NodeLine,
): Promise<string[]> {
  const expected = JSON.stringify(valuesByEntry(root, packages));
  const documents = JSON.stringify(packages.flatMap(documentsOf));
  const compare = `
const failures = [];
for (const [specifier, names] of Object.entries(${expected})) {
  try {
    const found = Object.keys(await load(specifier)).filter((name) => !hidden.has(name)).sort();
    if (found.join() !== names.join()) {
      failures.push(specifier + " has [" + found + "] instead of [" + names + "]");
    }
  } catch (error) {
    failures.push(specifier + ": " + error.message);
  }
}
for (const specifier of ${documents}) {
  try {
    const { $schema, openapi } = await read(specifier);
    const said = $schema ?? openapi;
    if (typeof said !== "string") failures.push(specifier + " is no JSON Schema and no OpenAPI");
  } catch (error) {
    failures.push(specifier + ": " + error.message);
  }
}
${oneCopy}
if (failures.length > 0) {
  console.error(failures.join("\\n"));
  process.exit(1);
}`;
  const hidden = (names: readonly string[]): string =>
    `const hidden = new Set(${JSON.stringify(names)});`;
  project.write(
    "load.mjs",
    `${hidden([])}
const load = (specifier) => import(specifier);
const read = async (specifier) => (await import(specifier, { with: { type: "json" } })).default;
${compare}
`,
  );
  project.write(
    "load.cjs",
    `${hidden(["__esModule"])}\nconst load = require, read = require;\n(async () => {${compare}\n})();\n`,
  );
  const failures: string[] = [];
  for (const [file, way] of Object.entries({ "load.mjs": "import", "load.cjs": "require" })) {
    const finished = await run(node.binary, [join(project.folder, file)], {
      cwd: project.folder,
    });
    if (finished.code !== 0) failures.push(`${way} on Node ${node.version}: ${printed(finished)}`);
  }
  return failures;
}

/** Law and rules are kept beside the schemas, so every entry has to see the same schemas. */
const oneCopy = `
const { Fee } = await load("@egov-vn/schemas");
const { toJsonSchema } = await load("@egov-vn/schemas/json-schema");
if (JSON.stringify(toJsonSchema(Fee)) !== JSON.stringify(toJsonSchema("Fee"))) {
  failures.push("@egov-vn/schemas/json-schema has schemas of its own");
}`;

/** Documents that a package ships: the files behind an entry such as `./json/*` or `./openapi/*.json`. */
function documentsOf({ name, folder, manifest }: Package): string[] {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    const [place, ending] = key.split("*");
    if (typeof target !== "string" || place === undefined || ending === undefined) return [];
    const files = filesUnder(join(folder, target.slice(0, target.indexOf("*"))));
    return files
      .map((file) => basename(file))
      .filter((file) => file.endsWith(ending))
      .map((file) => `${name}/${place.slice(2)}${file}`);
  });
}

/** Names of values, sorted as JavaScript sorts them, by what a user writes to import them. */
function valuesByEntry(root: string, packages: readonly Package[]): Record<string, string[]> {
  const program = programOf(root, packages);
  const isValue = /const|function|class|enum/;
  return Object.fromEntries(
    packages.flatMap(({ entries }) =>
      entries.map((entry) => [
        entry.specifier,
        exportedBy(program, entry)
          .filter(({ kind }) => isValue.test(kind))
          .map(({ name }) => name)
          .sort(),
      ]),
    ),
  );
}
