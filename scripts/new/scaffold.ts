import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is asked for cannot be made; the message is one sentence for the person who asked. */
export class Refusal extends Error {}

/** New files and changed ones: path from the workspace → content. */
export interface Scaffold {
  readonly created: Readonly<Record<string, string>>;
  readonly changed: Readonly<Record<string, string>>;
}

/** Words for the reader of the new thing, in both languages. */
export interface Titles {
  readonly vi: string;
  readonly en: string;
}

/** Fills `{{name}}` in a template of this folder. */
export function fillTemplate(name: string, words: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(import.meta.dirname, "templates", `${name}.txt`), "utf8");
  return text.replace(/\{\{(\w{1,20})\}\}/g, (_, word: string) => {
    const value = words[word];
    if (value === undefined) throw new TypeError(`The template ${name} asks for ${word}.`);
    return value;
  });
}

/** Writes a scaffold, or nothing at all when one of its new files exists. */
export function writeScaffold(root: string, { created, changed }: Scaffold): void {
  const taken = Object.keys(created).find((file) => existsSync(join(root, file)));
  if (taken !== undefined) throw new Refusal(`${taken} exists already; nothing was changed.`);
  for (const [file, content] of Object.entries({ ...created, ...changed })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** Reads a file that a scaffold adds a line to. */
export function readExisting(root: string, file: string): string {
  if (!existsSync(join(root, file)))
    throw new Refusal(`${file} is not there, so nothing was made.`);
  return readFileSync(join(root, file), "utf8");
}

/** Puts a text behind the first match of an anchor, which has to be there. */
export function insertAfter(file: string, text: string, anchor: string, added: string): string {
  const at = text.indexOf(anchor);
  if (at < 0) throw new Refusal(`${file} has changed its form: "${anchor.trim()}" is not in it.`);
  const end = at + anchor.length;
  return text.slice(0, end) + added + text.slice(end);
}

/** Puts a text before the last match of an anchor, which has to be there. */
export function insertBefore(file: string, text: string, anchor: string, added: string): string {
  const at = text.lastIndexOf(anchor);
  if (at < 0) throw new Refusal(`${file} has changed its form: "${anchor.trim()}" is not in it.`);
  return text.slice(0, at) + added + text.slice(at);
}
