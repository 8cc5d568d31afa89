// A plugin of typedoc: the page of every entity shows its fields with law and class.
import { type Entity, entities, explainFields, type LegalBasis } from "@egov-vn/schemas";
import { type Application, CommentTag, type ProjectReflection, ReflectionKind } from "typedoc";

/** What typedoc calls when it starts. */
export function load(app: Application): void {
  app.on("reviveProject", (project) => {
    for (const entity of entities) {
      const tag = new CommentTag("@fields", [{ kind: "text", text: fieldsTable(entity) }]);
      const pages = pagesOf(project, entity);
      for (const { comment } of pages) comment?.blockTags.push(tag.clone());
      // The gate of the reference takes a warning for a failure.
      if (pages.length < 2) app.logger.warn(`${entity.name} is an entity without a page.`);
    }
  });
}

/** The pages of an entity's schema and of its type. */
function pagesOf(project: ProjectReflection, { name }: Entity) {
  return project
    .getReflectionsByKind(ReflectionKind.Variable | ReflectionKind.TypeAlias)
    .filter((reflection) => reflection.name === name && reflection.comment !== undefined);
}

function fieldsTable({ schema }: Entity): string {
  const rows = explainFields(schema).map((field) => [
    `<code>${field.path.replaceAll(".", ".<wbr>")}</code>`,
    `${field.required ? field.type : `${field.type}?`}<br><strong>${field.class}</strong>`,
    `${field.title.vi}<br>${field.title.en}`,
    [field.basis, ...field.furtherBasis].map(groundOf).join("<br>"),
  ]);
  const head = ["Path", "Type, class", "Title (vi, en)", "Law"];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    "`?` marks what may be left out. Grounds carry the days on which they apply and how well they are known.",
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

function groundOf({ instrument, article, from, to, confidence }: LegalBasis): string {
  const place = article === null ? instrument : `${instrument} art. ${article}`;
  if (from === null && to === null) return `<span>${place}</span> <span>(${confidence})</span>`;
  const days = `<span>(${from ?? ""}…</span><wbr><span>${to ?? ""},</span>`;
  return `<span>${place}</span> ${days} <span>${confidence})</span>`;
}
