import { createHash } from "node:crypto";
import { portal } from "@egov-vn/contracts";
import { cast } from "@egov-vn/schemas/samples";
import { jsonAnswer } from "../../http/answer.ts";
import type { Served, Service } from "../service.ts";

const code = "0";

/** Procedures by code and name. */
export const listProcedures: Service = ({ world }) => {
  const procedures = world.catalogues().procedures.map(({ code: of, name }) => ({
    code: of,
    name,
  }));
  return found(portal.listProcedures.reply.encode({ value: { code, procedures } }));
};

/** One procedure in full, or none. */
export const getProcedure: Service = ({ body, world }) => {
  const procedures = world.catalogues().procedures.filter((each) => each.code === body["maTTHC"]);
  return found(
    // Its amounts and channels are JSON numbers, where the standard dialect writes text.
    portal.getProcedure.reply.encode({
      value: { code, procedures },
      dialect: { numbers: "number" },
    }),
  );
};

export const listOnlineServices: Service = ({ world }) => {
  const services = [...world.catalogues().services];
  return found(portal.listOnlineServices.reply.encode({ value: { code, services } }));
};

export const listAgencies: Service = ({ world }) => {
  const agencies = [...world.catalogues().agencies];
  return found(portal.listAgencies.reply.encode({ value: { code, agencies } }));
};

export const listFields: Service = ({ world }) => {
  const fields = [...world.catalogues().fields];
  return found(portal.listFields.reply.encode({ value: { code, fields } }));
};

/** Ids of the people of the samples; nobody else is known. */
export const findTechId: Service = ({ body }) => {
  const number = String(body["mstorcmnd"]);
  const known = cast.some(({ personalId }) => personalId === number);
  const techIds = known ? [createHash("sha256").update(number).digest("hex").slice(0, 24)] : [];
  return found(portal.findTechId.reply.encode({ value: { code, techIds } }));
};

function found(json: ReturnType<typeof portal.listFields.reply.encode>): Served {
  return { answer: jsonAnswer(json), outcome: "done" };
}
