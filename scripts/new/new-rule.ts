import ts from "typescript";
import {
  fillTemplate,
  insertAfter,
  insertBefore,
  Refusal,
  readExisting,
  type Scaffold,
  type Titles,
} from "./scaffold.ts";

const kinds = "packages/indicators/src/rules/rule-kinds.ts";
const pages = "docs/rules/README.md";

/** Rooms of the rules, each with the list of parameters in schemas. */
const subjects: Readonly<Record<string, string>> = {
  sums: "sum",
  rates: "rate",
  series: "series",
  dates: "date",
  figures: "figure",
  meaning: "meaning",
};

/**
 * Source, test, page and index lines of a new kind of rule, with `cells` as its one parameter.
 *
 * @param name `<kind>`, or `<subject>/<kind>`; a rule about single figures unless said.
 */
export function newRule(root: string, name: string, { vi, en }: Titles): Scaffold {
  const [subject, kind] = name.includes("/") ? name.split("/") : ["figures", name];
  const list = Object.hasOwn(subjects, subject ?? "") ? subjects[subject ?? ""] : undefined;
  if (subject === undefined || list === undefined) {
    throw new Refusal(`'${subject}' is no subject: take ${Object.keys(subjects).join(", ")}.`);
  }
  if (kind === undefined || !/^[a-z]{1,30}(?:-[a-z0-9]{1,30}){0,5}$/.test(kind)) {
    throw new Refusal(`'${kind}' is no kind: write words in kebab-case, such as sum-of-parts.`);
  }
  const constant = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (isReserved(constant)) throw new Refusal(`'${kind}' is a word of the language: add another.`);
  const words = { kind, constant, vi, en };
  const parameters = `packages/schemas/src/reports/rules/${list}-rules.ts`;
  return {
    created: {
      [`packages/indicators/src/rules/${subject}/${kind}.ts`]: fillTemplate("rule.ts", words),
      [`packages/indicators/test/rules/${subject}/${kind}.test.ts`]: fillTemplate(
        "rule.test.ts",
        words,
      ),
      [`docs/rules/${kind}.md`]: fillTemplate("rule.md", words),
    },
    changed: {
      [kinds]: withKind(readExisting(root, kinds), `${subject}/${kind}`, constant),
      [parameters]: insertAfter(
        parameters,
        withImports(readExisting(root, parameters), ["cells", "rule"]),
        `export const ${list}Rules = [\n`,
        `  rule("${kind}", {
    cells: cells("Các số liệu", "Cells"),
  }),
`,
      ),
      [pages]: withRow(
        readExisting(root, pages),
        `| [\`${kind}\`](${kind}.md) | ${en} | – | \`error\` |`,
      ),
    },
  };
}

/** Takes in what the new lines need from `rule-parts.ts`, where the list does not yet. */
function withImports(text: string, names: readonly string[]): string {
  const end = text.indexOf(`} from "./rule-parts.ts";`);
  const start = text.lastIndexOf("{", end);
  if (start < 0 || end < 0) throw new Refusal("The list of parameters has changed its form.");
  const taken = text.slice(start + 1, end).split(",");
  const all = [...taken.map((name) => name.trim()), ...names].filter((name) => name !== "");
  return `${text.slice(0, start)}{ ${[...new Set(all)].sort().join(", ")} ${text.slice(end)}`;
}

function withKind(text: string, path: string, constant: string): string {
  const kind = path.slice(path.indexOf("/") + 1);
  const imported = insertBefore(
    kinds,
    text,
    `import type { Outcome, RuleContext`,
    `import { ${constant} } from "./${path}.ts";\n`,
  );
  const entry = kind === constant ? `  ${kind},\n` : `  "${kind}": ${constant},\n`;
  const head = "RuleKind<Kind> } = {\n";
  const start = imported.indexOf(head) + head.length;
  const end = imported.indexOf("};\n", start);
  if (!imported.includes(head) || end < 0) throw new Refusal(`${kinds} has changed its form.`);
  const entries = [...imported.slice(start, end).split(/(?<=\n)/), entry];
  const sorted = entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return imported.slice(0, start) + sorted.join("") + imported.slice(end);
}

function keyOf(line: string): string {
  return line.replace(/[" ]/g, "");
}

/** Adds a row to the table of rules, in order. */
function withRow(text: string, row: string): string {
  const lines = text.split("\n");
  const isRow = (line: string): boolean => line.startsWith("| [`");
  const rows = [...lines.filter(isRow), row].sort();
  const first = lines.findIndex(isRow);
  if (first < 0) throw new Refusal(`${pages} has changed its form: it has no table of rules.`);
  const others = lines.filter((line) => !isRow(line));
  return [...others.slice(0, first), ...rows, ...others.slice(first)].join("\n");
}

function isReserved(word: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(word);
  const token = scanner.scan();
  return token >= ts.SyntaxKind.FirstReservedWord && token <= ts.SyntaxKind.LastFutureReservedWord;
}
