import {
  fillTemplate,
  insertAfter,
  insertBefore,
  Refusal,
  readExisting,
  type Scaffold,
  type Titles,
} from "./scaffold.ts";

const registry = "packages/schemas/src/entities/entities.ts";
const types = "packages/schemas/src/entities/entity-types.ts";
const builders = "packages/schemas/src/samples/sample-builders.ts";
const index = "packages/schemas/src/index.ts";

/** Source, sample, test and index lines of a new entity, with a code as its one field. */
export function newEntity(root: string, name: string, { vi, en }: Titles): Scaffold {
  if (!/^[A-Z][a-z0-9]{1,30}(?:[A-Z][a-z0-9]{1,30}){0,5}$/.test(name)) {
    throw new Refusal(`'${name}' is no entity's name: write it in capitals, such as OneStopDesk.`);
  }
  const kebab = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const words = { name, constant, kebab, vi, en };
  const source = `${kebab}/${kebab}.ts`;
  const sample = `${kebab}.ts`;
  const withLines = (file: string, lines: Lines) =>
    withEntity(file, readExisting(root, file), lines);
  return {
    created: {
      [`packages/schemas/src/${source}`]: fillTemplate("entity.ts", words),
      [`packages/schemas/src/samples/${sample}`]: fillTemplate("entity-sample.ts", words),
      [`packages/schemas/test/${kebab}/${kebab}.test.ts`]: fillTemplate("entity.test.ts", words),
    },
    changed: {
      [registry]: withLines(registry, {
        imported: `import { ${name} } from "../${source}";\n`,
        before: "\n/** An entity (",
        listed: `  of("${name}", ${name}, "${vi}", "${en}"),\n`,
        end: "];\n",
      }),
      [types]: withLines(types, {
        imported: `import type { ${name} } from "../${source}";\n`,
        before: "\n/** The type of every",
        listed: `  readonly ${name}: ${name};\n`,
        end: "}\n",
      }),
      [builders]: withLines(builders, {
        imported: `import { sample${name} } from "./${sample}";\n`,
        before: "\n/** How one instance",
        listed: `  ${name}: sample${name},\n`,
        end: "};\n",
      }),
      [index]: insertAfter(
        index,
        readExisting(root, index),
        `export { explain } from "./entities/explain.ts";\n`,
        `export { ${name}, type ${name}Schema } from "./${source}";\n`,
      ),
    },
  };
}

/** What an index file takes: an import before a place of its head, a line before the end of its list. */
interface Lines {
  readonly imported: string;
  readonly before: string;
  readonly listed: string;
  readonly end: string;
}

function withEntity(file: string, text: string, { imported, before, listed, end }: Lines): string {
  return insertBefore(file, insertBefore(file, text, before, imported), end, listed);
}
