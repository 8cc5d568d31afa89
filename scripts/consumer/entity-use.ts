import { entities } from "@egov-vn/schemas";

/**
 * How an app uses the entities: what it may rely on, and what its compiler has to refuse. Each line
 * behind `@ts-expect-error` fails the compilation when it compiles.
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
// @ts-expect-error the comparison itself tells types apart
export const control: Same<string, "a"> = true;
${each.join("\n")}

const dossier: schemas.Dossier = sample("Dossier", 1);
export const status: "registered" | "accepted" | "refused" | "in-progress" | "supplement-requested"
  | "payment-requested" | "withdrawn" | "stopped" | "processed" | "returned" = dossier.status;
export const amount: number | undefined = dossier.fees?.[0]?.amount;
export const digest: string | undefined = dossier.documents?.[0]?.sha256;
// @ts-expect-error a status that there is not
export const lost: schemas.Dossier["status"] = "lost";
// @ts-expect-error a digit of the wire is no status
export const wire: schemas.Dossier["status"] = "4";
// @ts-expect-error a field that nobody defined
dossier.colour;
// @ts-expect-error an optional list may be missing
dossier.documents.length;
// @ts-expect-error a dossier needs its applicant
export const nobody: schemas.Dossier = { code: "1", procedureCode: "1.001193", agencyCode: "G22", channel: "online", status: "registered" };
// @ts-expect-error there is no such entity
sample("Nothing", 1);
// @ts-expect-error a seed is a number
sample("Dossier", "1");
const parsed = schemas.Dossier.safeParse({});
// @ts-expect-error the record is there only after success has been looked at
parsed.data.code;
if (parsed.success) parsed.data satisfies schemas.Dossier;
export const shape: z.ZodType<schemas.Dossier> = schemas.Dossier;
`;
}
