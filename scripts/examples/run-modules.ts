// Runs in a process of its own: imports the example modules named in a list, one after the other,
// and prints one JSON line for each that failed.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as z from "zod";

// Thrown by the copy of example.ts that stands beside the modules, so not by a class known here.
const mismatch = z.looseObject({
  name: z.literal("ExampleMismatch"),
  line: z.int(),
  message: z.string(),
});

const [list = ""] = process.argv.slice(2);
const modules = z.array(z.string()).parse(JSON.parse(readFileSync(list, "utf8")));

for (const [index, file] of modules.entries()) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    process.stdout.write(`\u001e${JSON.stringify({ index, ...explain(error) })}\n`);
  }
}
process.stdout.write(`\u001e${JSON.stringify({ finished: modules.length })}\n`);
// An example may leave a server or a timer open; what it shows has been compared by now.
process.exit(0);

function explain(error: unknown): { line?: number; message: string } {
  const known = mismatch.safeParse(error);
  if (known.success) return { line: known.data.line, message: known.data.message };
  return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
