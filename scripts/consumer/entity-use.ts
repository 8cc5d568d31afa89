import { entities } from "@egov-vn/schemas";

/** The line before one that must not compile; the compiler objects when it does. */
const refused = (why: string): string => `// @ts-${"expect"}-error ${why}`;

/**
 * How an app uses the entities: what it may rely on, and what its compiler has to refuse. Each line
 * behind a `refused` fails the compilation when it compiles.
 */
export function entityUse(): string {
  const names = entities.map(({ name }) => name);
  const each = names.map(
    (
      name,
    ) => `export const infers${name}: Same<z.infer<typeof schemas.${name}>, schemas.${name}> = true;
export const names${name}: Same<schemas.EntityTypes["${name}"], schemas.${name}> = true;`,
  );
  return `import * as schemas from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import * as z from "zod";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
${refused("the comparison itself tells types apart")}
export const control: Same<string, "a"> = true;
${each.join("\n")}

const dossier: schemas.Dossier = sample("Dossier", 1);
export const status: "registered" | "accepted" | "refused" | "in-progress" | "supplement-requested"
  | "payment-requested" | "withdrawn" | "stopped" | "processed" | "returned" = dossier.status;
export const amount: number | undefined = dossier.fees?.[0]?.amount;
export const digest: string | undefined = dossier.documents?.[0]?.sha256;
${refused("a status that there is not")}
export const lost: schemas.Dossier["status"] = "lost";
${refused("a digit of the wire is no status")}
export const wire: schemas.Dossier["status"] = "4";
${refused("a field that nobody defined")}
dossier.colour;
${refused("an optional list may be missing")}
dossier.documents.length;
${refused("a dossier needs its applicant")}
export const nobody: schemas.Dossier = { code: "1", procedureCode: "1.001193", agencyCode: "G22", channel: "online", status: "registered" };
${refused("there is no such entity")}
sample("Nothing", 1);
${refused("a seed is a number")}
sample("Dossier", "1");
const parsed = schemas.Dossier.safeParse({});
${refused("the record is there only after success has been looked at")}
parsed.data.code;
if (parsed.success) parsed.data satisfies schemas.Dossier;
export const shape: z.ZodType<schemas.Dossier> = schemas.Dossier;
`;
}
