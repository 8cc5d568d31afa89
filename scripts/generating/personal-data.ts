import { join } from "node:path";
import {
  combinationsOf,
  confidences,
  type Entity,
  entities,
  explainFields,
  type FieldExplanation,
  type LegalBasis,
  protectionClasses,
} from "@egov-vn/schemas";
import type { Outputs } from "./outputs.ts";

/** The ledger of personal data: every personal and sensitive field, by entity and class. */
export function personalData(root: string): Outputs {
  return new Map([[join(root, "docs/reports/personal-data.md"), ledgerOf(entities)]]);
}

/** The ledger as a page of Markdown. */
function ledgerOf(all: readonly Entity[]): string {
  const parts = all.map((entity) => ({ entity, fields: explainFields(entity.schema) }));
  const named = parts.filter(({ fields }) => fields.some(isPersonal));
  const personal = parts.flatMap(({ fields }) => fields.filter(isPersonal));
  return `<!-- Made by scripts/generating/personal-data.ts: do not edit. -->

# Dữ liệu cá nhân trong các thực thể · Personal data in the entities

Mỗi trường là dữ liệu cá nhân cơ bản (\`personal\`) hoặc nhạy cảm (\`sensitive\`), theo thực thể, kèm
căn cứ và độ tin cậy. Phân loại theo Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP; danh mục của Nghị
định mới đọc qua báo chí, nên độ tin cậy của phân loại thường là \`press\`. Đây không phải ý kiến pháp lý.

Every field that is basic (\`personal\`) or sensitive (\`sensitive\`) personal data, by entity, with its
ground and how well both are known. The classes follow Law 91/2025/QH15 and Decree 356/2025/NĐ-CP; the
lists of the decree were read in press summaries, so most classes are graded \`press\`. This is no legal
advice. An entity inside another is counted in both. Điều is the article; days are those on which a
ground applies.

## Tổng số · Totals

${totalsOf(parts)}

${countsOf(personal)}

## Kết hợp trở thành nhạy cảm · Combinations that become sensitive

${combinationsTable(all)}
${named.map(({ entity, fields }) => sectionOf(entity, fields)).join("")}`;
}

interface Part {
  readonly entity: Entity;
  readonly fields: readonly FieldExplanation[];
}

function isPersonal({ class: protection }: FieldExplanation): boolean {
  return protection === "personal" || protection === "sensitive";
}

function totalsOf(parts: readonly Part[]): string {
  const row = (name: string, fields: readonly FieldExplanation[]): string[] => [
    name,
    ...protectionClasses
      .toReversed()
      .map((each) => String(fields.filter((field) => field.class === each).length)),
    String(fields.length),
  ];
  return table(
    ["Thực thể · Entity", ...protectionClasses.toReversed(), "Số trường · Fields"],
    [
      ...parts.map(({ entity, fields }) => row(`${entity.title.vi} · ${entity.name}`, fields)),
      row(
        "Tổng · Total",
        parts.flatMap(({ fields }) => fields),
      ),
    ],
  );
}

/** How well the grounds and the classes of personal fields are known. */
function countsOf(personal: readonly FieldExplanation[]): string {
  const rows = confidences.map((grade) => [
    `\`${grade}\``,
    String(personal.filter(({ basis }) => basis.confidence === grade).length),
    String(personal.filter(({ classConfidence }) => classConfidence === grade).length),
  ]);
  return table(
    ["Độ tin cậy · Confidence", "Căn cứ đầu · First ground", "Phân loại · Class"],
    rows.filter(([, grounds, classes]) => grounds !== "0" || classes !== "0"),
  );
}

function combinationsTable(all: readonly Entity[]): string {
  const rows = all.flatMap(({ name, schema }) =>
    combinationsOf(schema).map(({ code, fields, reason, basis }) => [
      name,
      `\`${code}\``,
      fields.map((each) => `\`${each}\``).join(", "),
      `${reason.vi} · ${reason.en}`,
      groundOf(basis),
    ]),
  );
  if (rows.length === 0) return "Không có · None.";
  const head = [
    "Thực thể · Entity",
    "Mã · Code",
    "Trường · Fields",
    "Lý do · Reason",
    "Căn cứ · Ground",
  ];
  return table(head, rows);
}

function sectionOf({ name, title }: Entity, fields: readonly FieldExplanation[]): string {
  const personal = fields.filter(isPersonal);
  const sorted = [
    ...personal.filter((field) => field.class === "sensitive"),
    ...personal.filter((field) => field.class === "personal"),
  ];
  const rows = sorted.map((field) => [
    `\`${field.path}\``,
    `${field.title.vi} · ${field.title.en}`,
    `\`${field.class}\``,
    `\`${field.classConfidence}\``,
    [field.basis, ...field.furtherBasis].map(groundOf).join("; "),
  ]);
  const head = [
    "Đường dẫn · Path",
    "Tiêu đề · Title",
    "Phân loại · Class",
    "Độ tin cậy của phân loại · Confidence of the class",
    "Căn cứ và độ tin cậy · Grounds and their confidence",
  ];
  return `\n## ${title.vi} · ${title.en} (\`${name}\`)\n\n${table(head, rows)}\n`;
}

function groundOf({ instrument, article, from, to, confidence }: LegalBasis): string {
  const days = from === null && to === null ? undefined : `${from ?? ""}…${to ?? ""}`;
  const place = article === null ? instrument : `${instrument}, Điều ${article}`;
  return `${place} (${[days, confidence].filter(Boolean).join(", ")})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
