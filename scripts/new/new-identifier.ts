import {
  fillTemplate,
  insertAfter,
  insertBefore,
  Refusal,
  readExisting,
  type Scaffold,
  type Titles,
} from "./scaffold.ts";

const kinds = "packages/schemas/src/identifiers/identifier-kinds.ts";
const index = "packages/schemas/src/index.ts";
const groups = ["people", "organisations", "matters", "places"];

/** Source, test and index lines of a new identifier, named `group/name`. */
export function newIdentifier(root: string, path: string, { vi, en }: Titles): Scaffold {
  const [group = "", name = "", ...rest] = path.split("/");
  const shaped = /^[a-z]{2,30}(?:-[a-z0-9]{1,30}){0,5}$/.test(name) && rest.length === 0;
  if (!shaped || !groups.includes(group)) {
    throw new Refusal(`'${path}' is no identifier: write group/name, with ${groups.join(", ")}.`);
  }
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const type = constant.charAt(0).toUpperCase() + constant.slice(1);
  const words = { name, constant, type, vi, en };
  const imported = insertBefore(
    kinds,
    readExisting(root, kinds),
    "\n/** A kind of identifier",
    `import { check${type} } from "./${path}.ts";\n`,
  );
  return {
    created: {
      [`packages/schemas/src/identifiers/${path}.ts`]: fillTemplate("identifier.ts", words),
      [`packages/schemas/test/identifiers/${path}.test.ts`]: fillTemplate(
        "identifier.test.ts",
        words,
      ),
    },
    changed: {
      [kinds]: insertAfter(
        kinds,
        imported,
        "export const identifierKinds: readonly IdentifierKind[] = [\n",
        `  of("${name}", "${vi}", "${en}", check${type}),\n`,
      ),
      [index]: insertBefore(
        index,
        readExisting(root, index),
        "\n// What a field says",
        `export {
  check${type},
  ${type},
  type ${type}Parts,
  type ${type}Schema,
} from "./identifiers/${path}.ts";\n`,
      ),
    },
  };
}
