// What an app that uses every entity costs its compiler, beside the same app on interfaces written by
// hand: whole runs of the compiler that users have, library checks off, in rotating order.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entities } from "@egov-vn/schemas";
import ts from "typescript";
import { root } from "../workspace/root.ts";
import { keepRows, quantile, type Row, table } from "./measure.ts";

const folder = join(root, ".cache", "bench", "types");
const names = entities.map(({ name }) => name);
const rounds = 9;

/** Every entity read, checked and handed on, field by field. */
function appOn(
  source: string,
  parse: (name: string) => string,
  fields: ReadonlyMap<string, readonly string[]>,
) {
  const uses = names.map((name) => {
    const read = (fields.get(name) ?? []).map((field) => `  void value.${field};`).join("\n");
    return `export function use${name}(input: unknown): ${name} {\n  const value: ${name} = ${parse(name)};\n${read}\n  return { ...value };\n}`;
  });
  return `${source}\n${uses.join("\n")}\n`;
}

/** The types as they would be written by hand, taken from what the compiler infers. */
function writtenOut(): { readonly text: string; readonly fields: Map<string, readonly string[]> } {
  const file = join(folder, "infer.ts");
  const lines = names.map((name) => `export type ${name} = S.EntityTypes["${name}"];`);
  writeFileSync(file, `import type * as S from "@egov-vn/schemas";\n${lines.join("\n")}\n`);
  const program = ts.createProgram([file], compilerOptions);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const fields = new Map<string, readonly string[]>();
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const types = (source?.statements ?? []).filter(ts.isTypeAliasDeclaration).map((alias) => {
    const type = checker.getTypeAtLocation(alias.name);
    const apparent = type.isUnion() ? (type.types[0] ?? type) : type;
    const own = checker.getPropertiesOfType(apparent).map((property) => property.name);
    const common = type.isUnion()
      ? own.filter((name) => type.types.every((each) => checker.getPropertyOfType(each, name)))
      : own;
    fields.set(
      alias.name.text,
      common.filter((name) => /^[A-Za-z]\w{0,60}$/.test(name)),
    );
    return `export type ${alias.name.text} = ${checker.typeToString(type, undefined, flags)};`;
  });
  return { text: types.join("\n"), fields };
}

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "node_modules", "@egov-vn"), { recursive: true });
symlinkSync(join(root, "packages", "schemas"), join(folder, "node_modules", "@egov-vn", "schemas"));
symlinkSync(join(root, "node_modules", "zod"), join(folder, "node_modules", "zod"));
const { text, fields } = writtenOut();
const apps = {
  "hand-written interfaces": appOn(
    `${text}\ndeclare function read<T>(input: unknown): T;`,
    (name) => `read<${name}>(input)`,
    fields,
  ),
  "hand-written interfaces beside zod": appOn(
    `import * as z from "zod";\n${text}\ndeclare function read<T>(input: unknown): T;\nexport const other = z.strictObject({ a: z.string() });`,
    (name) => `read<${name}>(input)`,
    fields,
  ),
  "@egov-vn/schemas": appOn(
    `import { ${names.join(", ")} } from "@egov-vn/schemas";`,
    (name) => `${name}.parse(input)`,
    fields,
  ),
};
const peers = Object.entries(apps).map(([peer, app], index) => {
  const project = join(folder, `app${index}.json`);
  writeFileSync(join(folder, `app${index}.ts`), app);
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "es2022",
    module: "preserve",
    moduleResolution: "bundler",
    types: [],
  };
  writeFileSync(project, JSON.stringify({ compilerOptions: options, files: [`app${index}.ts`] }));
  return { peer, project };
});

/** Seconds of a run as the compiler itself tells them: all of it, and the check alone. */
function run(
  compiler: string,
  project: string,
): { readonly total: number; readonly check: number } {
  const binary = join(root, "node_modules", compiler, "bin", "tsc");
  const out = execFileSync(process.execPath, [binary, "-p", project, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const seconds = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)s`).exec(out)?.[1]);
  return { total: seconds("Total time"), check: seconds("Check time") };
}

for (const compiler of ["typescript", "typescript7"]) {
  const times = peers.map((): { total: number[]; check: number[] } => ({ total: [], check: [] }));
  for (let round = -1; round < rounds; round += 1) {
    for (let step = 0; step < peers.length; step += 1) {
      const index = (step + round + peers.length) % peers.length;
      const measured = run(compiler, peers[index]?.project ?? "");
      if (round < 0) continue;
      times[index]?.total.push(measured.total);
      times[index]?.check.push(measured.check);
    }
  }
  for (const part of ["total", "check"] as const) {
    const reference = times[0]?.[part] ?? [];
    const rows = peers.map(({ peer }, index): Row => {
      const own = times[index]?.[part] ?? [];
      const ratios = own.map((time, at) => time / (reference[at] ?? time));
      return {
        what: `${names.length} entities in an app, ${compiler}, ${part === "total" ? "whole run" : "check alone"}`,
        peer,
        ratio: quantile(ratios, 0.5),
        low: quantile(ratios, 0.25),
        high: quantile(ratios, 0.75),
        nanoseconds: quantile(own, 0.5) * 1e9,
      };
    });
    console.log(table(rows));
    keepRows(rows);
  }
}
