import { basename, join } from "node:path";
import { printed, run } from "../processes/run.ts";
import { twoAtATime } from "../processes/two-at-a-time.ts";
import { filesUnder } from "../workspace/files.ts";
import type { Package } from "../workspace/packages.ts";
import type { CleanProject } from "./clean-project.ts";
import { entityUse } from "./entity-use.ts";

/** Compilers that users have, by the folder they are installed in. */
export type Compiler = "typescript" | "typescript7";

const modes = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "preserve", moduleResolution: "bundler" },
};

/** Types that have to keep their nested fields in the published declarations. */
export type DeepTypes = Readonly<Record<string, readonly string[]>>;

/** Entries whose declarations may need Node's own types. */
const forNode = /^@egov-vn\/(?:cli|sandbox)\b|\/(?:node|sync|receive)$/;

/** Compiles users' files against the installed packages, library declarations checked too. */
export async function typingObjections(
  packages: readonly Package[],
  project: CleanProject,
  { deep, compilers }: { readonly deep: DeepTypes; readonly compilers: readonly Compiler[] },
): Promise<string[]> {
  const specifiers = packages.flatMap(({ entries }) => entries.map(({ specifier }) => specifier));
  const node = specifiers.filter((specifier) => forNode.test(specifier));
  const portable = specifiers.filter((specifier) => !forNode.test(specifier));
  for (const ending of ["mts", "cts"]) {
    const bare = packages.flatMap(typesAlone).map(importOfTypes).join("");
    project.write(`portable.${ending}`, `${importsFor(portable)}\n${bare}${deepTypeTest(deep)}`);
    project.write(`node.${ending}`, importsFor(node));
    project.write(`entities.${ending}`, entityUse());
  }
  const projects = Object.entries(modes).flatMap(([mode, options]) =>
    [
      { part: "portable", types: [] },
      { part: "node", types: ["node"] },
      { part: "entities", types: [] },
    ].map(({ part, types }) => {
      const name = `tsconfig.${part}.${mode}.json`;
      project.write(name, JSON.stringify(settings(part, { ...options, types })));
      return { name, mode };
    }),
  );
  const runs = compilers.flatMap((compiler) =>
    projects.map(({ name, mode }) => ({ name, mode, compiler })),
  );
  const found = await twoAtATime(runs, async ({ name, mode, compiler }) => {
    const binary = join(project.folder, "node_modules", compiler, "bin", "tsc");
    const finished = await run(process.execPath, [binary, "-p", name, "--pretty", "false"], {
      cwd: project.folder,
    });
    return finished.code === 0 ? [] : [`${compiler}, module ${mode}:\n${printed(finished)}`];
  });
  return found.flat();
}

/** Entries of types without code, such as those of OpenAPI documents: `./openapi/*`. */
function typesAlone({ name, folder, manifest }: Package): string[] {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    if (typeof target === "string" || target.import !== undefined) return [];
    const files = filesUnder(join(folder, key.slice(0, key.indexOf("*")), "generated"));
    const names = files
      .filter((file) => file.endsWith(".d.ts"))
      .map((file) => basename(file, ".d.ts"));
    return names.map((each) => `${name}/${key.slice(2).replace("*", each)}`);
  });
}

function importOfTypes(specifier: string, index: number): string {
  return `import type { paths as Paths${index} } from "${specifier}";
export const path${index}: keyof Paths${index} extends string ? true : false = true;
`;
}

function settings(part: string, options: object): object {
  return {
    compilerOptions: {
      ...options,
      strict: true,
      target: "es2022",
      noEmit: true,
      skipLibCheck: false,
      allowImportingTsExtensions: false,
    },
    files: [`${part}.mts`, `${part}.cts`],
  };
}

function importsFor(specifiers: readonly string[]): string {
  const lines = specifiers.map((specifier, index) => {
    return `import * as entry${index} from "${specifier}";\nvoid entry${index};`;
  });
  return `${lines.join("\n")}\nexport {};\n`;
}

/**
 * A file that compiles only when no nested field is `any` or `unknown`; the message of the compiler
 * then names the field. The first line proves that the test itself can see such a field.
 */
function deepTypeTest(deep: DeepTypes): string {
  const tests = Object.entries(deep).flatMap(([specifier, names]) =>
    names.flatMap((name) => [
      `import type { ${name} as Deep${name} } from "${specifier}";`,
      `export const solid${name}: Vague<Deep${name}> extends never ? true : Vague<Deep${name}> = true;`,
    ]),
  );
  return `
type Steps = [never, 0, 1, 2, 3, 4, 5, 6, 7, 8];
type Vague<T, Path extends string = "", Left extends number = 8> =
  [Left] extends [never] ? never
  : unknown extends T ? \`\${Path} is any or unknown\`
  : T extends (...args: never) => unknown ? never
  : T extends readonly (infer Item)[] ? Vague<Item, \`\${Path}[]\`, Steps[Left]>
  : T extends object
    ? { [Key in keyof T & string]-?: Vague<T[Key], \`\${Path}.\${Key}\`, Steps[Left]> }[keyof T & string]
    : never;
export const control: Vague<{ a: { b: any }[] }> = ".a[].b is any or unknown";
${tests.join("\n")}
`;
}
