import {
  fillTemplate,
  insertAfter,
  insertBefore,
  Refusal,
  readExisting,
  type Scaffold,
  type Titles,
} from "./scaffold.ts";

const registry = "packages/schemas/src/code-lists/code-lists.ts";

/** Source, test and registry line of a new code list, named `subject/name`. */
export function newCodeList(root: string, path: string, { vi, en }: Titles): Scaffold {
  if (!/^[a-z]{3,30}\/[a-z]{2,30}(?:-[a-z0-9]{1,30}){0,5}$/.test(path)) {
    throw new Refusal(`'${path}' is no list: write subject/name, such as people/religions.`);
  }
  const [subject = "", name = ""] = path.split("/");
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const words = { name, constant, vi, en };
  const text = readExisting(root, registry);
  const imported = insertBefore(
    registry,
    text,
    "\n/**\n * Every code list",
    `import { ${constant} } from "./${subject}/${name}.ts";\n`,
  );
  return {
    created: {
      [`packages/schemas/src/code-lists/${path}.ts`]: fillTemplate("code-list.ts", words),
      [`packages/schemas/test/code-lists/${name}.test.ts`]: fillTemplate(
        "code-list.test.ts",
        words,
      ),
    },
    changed: {
      [registry]: insertAfter(
        registry,
        imported,
        "export const codeLists: readonly CodeList[] = [\n",
        `  ${constant},\n`,
      ),
    },
  };
}
