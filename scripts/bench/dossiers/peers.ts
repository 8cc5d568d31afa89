import { Dossier, recordChecker } from "@egov-vn/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as z from "zod";
import { crossRulesHold } from "./cross-rules.ts";
import { isDossierByHand } from "./hand-written-dossier.ts";
import { plainDossier, plainStructure } from "./zod-dossier.ts";

/** A way to answer whether a parsed record is a valid dossier. */
export type Accepts = (value: unknown) => boolean;

/** Each peer is made when it is asked for, in a process of its own. */
export const peers = {
  "zod as it comes": (): Accepts => (value) => plainDossier.safeParse(value).success,
  "Dossier.safeParse": (): Accepts => (value) => Dossier.safeParse(value).success,
  "recordChecker(Dossier).accepts": (): Accepts => recordChecker(Dossier).accepts,
  "ajv, compiled": (): Accepts => {
    const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
    const structure = ajv.compile(z.toJSONSchema(plainStructure));
    return (value) =>
      structure(value) && crossRulesHold(value as Parameters<typeof crossRulesHold>[0]);
  },
  "z.compile of zod as it comes": (): Accepts => {
    const compiled = z.compile(plainDossier, { strict: true });
    return (value) => compiled.safeParse(value).success;
  },
  "a validator by hand": (): Accepts => isDossierByHand,
} as const satisfies Readonly<Record<string, () => Accepts>>;

/** A peer by its name. */
export type PeerName = keyof typeof peers;
