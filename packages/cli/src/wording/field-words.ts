import type { FieldExplanation, ProtectionClass } from "@egov-vn/schemas";
import type { SharedOptions } from "../commands/shared-options.ts";
import type { Io } from "../terminal/io.ts";
import { paint, wrapped } from "../terminal/text.ts";

/** Protection classes as people say them. */
const classWords: Readonly<Record<ProtectionClass, { readonly vi: string; readonly en: string }>> =
  {
    public: { vi: "công khai", en: "public" },
    internal: { vi: "nội bộ", en: "internal" },
    personal: { vi: "cá nhân", en: "personal" },
    sensitive: { vi: "nhạy cảm", en: "sensitive" },
  };

const classStyles = {
  public: "green",
  internal: "dim",
  personal: "yellow",
  sensitive: "red",
} as const satisfies Record<ProtectionClass, string>;

/** A protection class, in its colour. */
export function classText(protection: ProtectionClass, lang: "vi" | "en", io: Io): string {
  return paint(io, classStyles[protection], classWords[protection][lang]);
}

/** A legal ground in one line: `118/2025/NĐ-CP điều 14, từ 2025-07-01 (secondary)`. */
export function groundText(ground: FieldExplanation["basis"], lang: "vi" | "en"): string {
  const { instrument, article, from, to, confidence } = ground;
  const words =
    lang === "vi"
      ? { article: "điều", gap: "chưa rõ điều", from: "từ", to: "đến" }
      : { article: "art.", gap: "article not known", from: "from", to: "to" };
  // Appendices are named as such, without the word for an article.
  const place =
    article === null ? words.gap : /^\d/.test(article) ? `${words.article} ${article}` : article;
  const days = [from && `${words.from} ${from}`, to && `${words.to} ${to}`]
    .filter(Boolean)
    .join(" ");
  return `${instrument}, ${place}${days ? `, ${days}` : ""} (${confidence})`;
}

/** A field for a person, all that is known of it. */
export function fieldText(place: string, field: FieldExplanation, options: SharedOptions, io: Io) {
  const { lang } = options;
  const words =
    lang === "vi"
      ? {
          kind: "kiểu",
          required: "bắt buộc",
          optional: "không bắt buộc",
          class: "phân loại",
          law: "căn cứ",
          values: "giá trị",
        }
      : {
          kind: "type",
          required: "required",
          optional: "optional",
          class: "class",
          law: "law",
          values: "values",
        };
  const other = lang === "vi" ? "en" : "vi";
  const lines = [
    `${paint(io, "bold", place)}  ${field.title[lang]}`,
    `  ${field.title[other]}`,
    `  ${words.kind}: ${field.type}, ${field.required ? words.required : words.optional}`,
    `  ${words.class}: ${classText(field.class, lang, io)} (${field.classConfidence})`,
    ...[field.basis, ...field.furtherBasis].map(
      (ground) => `  ${words.law}: ${groundText(ground, lang)}`,
    ),
  ];
  if (field.values) lines.push(wrapped(io, `${words.values}: ${field.values.join(", ")}`, "  "));
  if (field.note) lines.push(wrapped(io, field.note[lang], "  "));
  return `${lines.join("\n")}\n`;
}
