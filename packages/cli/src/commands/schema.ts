import {
  combinationsOf,
  type Entity,
  explainFields,
  type FieldExplanation,
  rulesOf,
} from "@egov-vn/schemas";
import { toJsonSchema } from "@egov-vn/schemas/json-schema";
import { sample } from "@egov-vn/schemas/samples";
import { exitCode } from "../exit-code.ts";
import { entityNamed } from "../records/entity-named.ts";
import type { Io } from "../terminal/io.ts";
import { paint, wrapped } from "../terminal/text.ts";
import { classText, groundText } from "../wording/field-words.ts";
import type { SharedOptions } from "./shared-options.ts";

/** Options of `egov schema`. */
export interface SchemaOptions extends SharedOptions {
  readonly jsonSchema?: boolean;
}

/** `egov schema <Name>`: fields with law and class, rules, and an example; or its JSON Schema. */
export function showSchema(name: string, options: SchemaOptions, io: Io): number {
  const entity = entityNamed(name);
  if (options.jsonSchema === true) {
    io.out(`${JSON.stringify(toJsonSchema(entity.name), null, 2)}\n`);
    return exitCode.clean;
  }
  io.out(options.format === "json" ? asJson(entity) : asText(entity, options, io));
  return exitCode.clean;
}

function asJson({ name, title, schema }: Entity): string {
  const rules = rulesOf(schema).map(({ code, severity, path, message, basis }) => ({
    code,
    severity,
    path: path.join("."),
    message,
    basis,
  }));
  const combinations = combinationsOf(schema).map(({ code, fields, reason, basis }) => ({
    code,
    fields,
    reason,
    basis,
  }));
  const shown = {
    name,
    title,
    fields: explainFields(schema),
    rules,
    combinations,
    example: sample(name, 1),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

const words = {
  vi: {
    legend: "* bắt buộc. Dòng thứ hai của mỗi trường là căn cứ pháp lý và độ tin cậy.",
    rules: "Quy tắc liên trường",
    together: "Kết hợp trở thành dữ liệu nhạy cảm",
    example: "Ví dụ (dữ liệu mẫu)",
    error: "lỗi",
    warning: "cảnh báo",
  },
  en: {
    legend: "* required. The second line of a field is its legal ground and how well it is known.",
    rules: "Rules between fields",
    together: "Sensitive in combination",
    example: "Example (synthetic)",
    error: "error",
    warning: "warning",
  },
} as const;

function asText({ name, title, schema }: Entity, options: SharedOptions, io: Io): string {
  const { lang } = options;
  const say = words[lang];
  const fields = explainFields(schema);
  const parts = [
    `${paint(io, "bold", name)} · ${title.vi} · ${title.en}\n${paint(io, "dim", say.legend)}`,
    fieldLines(fields, lang, io),
  ];
  const rules = rulesOf(schema);
  if (rules.length > 0) {
    const lines = rules.map(({ code, severity, message }) =>
      wrapped(io, `${say[severity]} ${code}: ${message[lang]}`, "  "),
    );
    parts.push([paint(io, "bold", say.rules), ...lines].join("\n"));
  }
  const combinations = combinationsOf(schema);
  if (combinations.length > 0) {
    const lines = combinations.map(({ code, reason }) =>
      wrapped(io, `${code}: ${reason[lang]}`, "  "),
    );
    parts.push([paint(io, "bold", say.together), ...lines].join("\n"));
  }
  const example = JSON.stringify(sample(name, 1), null, 2).replaceAll("\n", "\n  ");
  parts.push(`${paint(io, "bold", say.example)}\n  ${example}`);
  return `${parts.join("\n\n")}\n`;
}

function fieldLines(fields: readonly FieldExplanation[], lang: "vi" | "en", io: Io): string {
  const width = Math.min(38, Math.max(...fields.map(({ path }) => path.length)) + 1);
  return fields
    .map((field) => {
      const path = `${field.path}${field.required ? "*" : ""}`.padEnd(width);
      const kind = classText(field.class, lang, io);
      const more = field.furtherBasis.length > 0 ? ` +${field.furtherBasis.length}` : "";
      const law = paint(io, "dim", `${groundText(field.basis, lang)}${more}`);
      return `  ${paint(io, "bold", path)} ${field.title[lang]} · ${field.type} · ${kind}\n      ${law}`;
    })
    .join("\n");
}
