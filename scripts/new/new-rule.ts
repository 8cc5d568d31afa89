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
const union = "packages/schemas/src/reports/report-rule.ts";
const pages = "docs/rules/README.md";

/** Source, test, page and index lines of a new kind of rule, with `cells` as its one parameter. */
export function newRule(root: string, kind: string, { vi, en }: Titles): Scaffold {
  if (!/^[a-z]{1,30}(?:-[a-z0-9]{1,30}){0,5}$/.test(kind)) {
    throw new Refusal(`'${kind}' is no kind: write words in kebab-case, such as sum-of-parts.`);
  }
  const constant = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (isReserved(constant)) throw new Refusal(`'${kind}' is a word of the language: add another.`);
  const words = { kind, constant, vi, en };
  return {
    created: {
      [`packages/indicators/src/rules/${kind}.ts`]: fillTemplate("rule.ts", words),
      [`packages/indicators/test/rules/${kind}.test.ts`]: fillTemplate("rule.test.ts", words),
      [`docs/rules/${kind}.md`]: fillTemplate("rule.md", words),
    },
    changed: {
      [kinds]: withKind(readExisting(root, kinds), kind, constant),
      [union]: insertAfter(
        union,
        readExisting(root, union),
        `z.discriminatedUnion("kind", [\n`,
        `  z.strictObject({
    ...shared,
    kind: kind("${kind}"),
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

function withKind(text: string, kind: string, constant: string): string {
  const imported = insertBefore(
    kinds,
    text,
    `import type { Outcome, RuleContext`,
    `import { ${constant} } from "./${kind}.ts";\n`,
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
