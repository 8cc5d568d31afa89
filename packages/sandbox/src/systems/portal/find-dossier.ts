import { jsonAnswer } from "../../http/answer.ts";
import type { Service } from "../service.ts";
import { dossierKind } from "./sync-dossiers.ts";

/** The dossier as it was pushed last, or an empty list; another agency's is not there. */
export const findDossier: Service = ({ body, caller, world }) => {
  const key = String(body["mahoso"]);
  const item = world.store.find({ kind: dossierKind, agency: caller?.agencyCode ?? "", key });
  return {
    answer: jsonAnswer({ error_code: 0, result: item === undefined ? [] : [item] }),
    outcome: "done",
  };
};
