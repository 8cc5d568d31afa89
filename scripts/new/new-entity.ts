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
const index = "packages/schemas/src/index.ts";

/** Source, test and index lines of a new entity, with a code as its one field. */
export function newEntity(root: string, name: string, { vi, en }: Titles): Scaffold {
  if (!/^[A-Z][a-z0-9]{1,30}(?:[A-Z][a-z0-9]{1,30}){0,5}$/.test(name)) {
    throw new Refusal(`'${name}' is no entity's name: write it in capitals, such as OneStopDesk.`);
  }
  const kebab = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const words = { name, constant, vi, en };
  const source = `${kebab}/${kebab}.ts`;
  return {
    created: {
      [`packages/schemas/src/${source}`]: fillTemplate("entity.ts", words),
      [`packages/schemas/test/${kebab}/${kebab}.test.ts`]: fillTemplate("entity.test.ts", words),
    },
    changed: {
      [registry]: withEntity(readExisting(root, registry), { name, source, vi, en }),
      [index]: insertAfter(
        index,
        readExisting(root, index),
        `export { type Entity, entities } from "./entities/entities.ts";\n`,
        `export { ${name}, type ${name}Schema } from "./${source}";\n`,
      ),
    },
  };
}

function withEntity(
  text: string,
  { name, source, vi, en }: Titles & { readonly name: string; readonly source: string },
): string {
  const imported = insertBefore(
    registry,
    text,
    `\n/** An entity (`,
    `import { ${name} } from "../${source}";\n`,
  );
  const listed = insertBefore(
    registry,
    imported,
    "];\n",
    `  {
    name: "${name}",
    title: { vi: "${vi}", en: "${en}" },
    schema: ${name},
  },
`,
  );
  return withShownName(listed, name);
}

/** Adds a name to the docstring's example, which shows all of them. */
function withShownName(text: string, name: string): string {
  const example = "entities.map((entity) => entity.name); // => [";
  const start = text.indexOf(example);
  const end = text.indexOf("]", start + example.length);
  if (start < 0 || end < 0) throw new Refusal(`${registry} has changed its form: no example.`);
  return `${text.slice(0, end)}, "${name}"${text.slice(end)}`;
}
