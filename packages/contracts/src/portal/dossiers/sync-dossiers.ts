import { Dossier } from "@egov-vn/schemas";
import * as z from "zod";
import { yesOrNo } from "../../messages/forms/booleans.ts";
import { message } from "../../messages/message.ts";
import { leaf, list } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import type { Of } from "../../schema-names.ts";
import {
  acknowledgement,
  acknowledgementFields,
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireBoolean } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { PortalDossier } from "./dossier-item.ts";
import { dossierItemFields } from "./dossier-item-fields.ts";

/** Dossiers for the portal: new ones, or ones that it has already. */
export interface DossiersToSync extends PortalCaller {
  /** Whether the portal has them; a new one that it has already is a duplicate. */
  updating: boolean;
  dossiers: Dossier[];
}

const request = z.object({
  ...requestEnvelope("DongBoHoSoMC"),
  isUpdating: said(
    wireBoolean,
    "Cập nhật hồ sơ đã có (True) hay thêm mới (False)",
    "Whether the dossiers exist already",
    "internal",
  ),
  data: z.array(PortalDossier).min(1).max(60),
});

/** The type of {@link SyncDossiersRequest}'s schema. */
export interface SyncDossiersRequestSchema extends Of<typeof request> {}

/** The request of `DongBoHoSoMC` on the wire. */
export const SyncDossiersRequest: SyncDossiersRequestSchema = request;

/** Creates or replaces dossiers at the portal; one answer for the whole batch. */
export const syncDossiers: Operation<DossiersToSync, PortalAnswer, "not-needed"> = portalOperation({
  id: "portal.syncDossiers",
  title: { vi: "Đồng bộ hồ sơ một cửa", en: "Sync dossiers" },
  transport: service("integrate", "DongBoHoSoMC"),
  request: message(SyncDossiersRequest, [
    ...requestFields("DongBoHoSoMC"),
    leaf("isUpdating", "updating", yesOrNo),
    list("data", "dossiers", dossierItemFields),
  ]),
  reply: message(acknowledgement, acknowledgementFields),
  records: [{ at: "dossiers", schema: Dossier }],
  idempotency: {
    kind: "keyed",
    naturalKey: ["dossiers[].code"],
    lookUp: "portal.findDossier",
  },
  limits: {
    items: 60,
    source: "OpenCPS sends at most 60 at a time; the portal publishes no limit",
  },
  purpose: "not-needed",
  gaps: {
    vi: 'Mã lỗi của hồ sơ trùng chưa rõ, chỉ biết câu "đã tồn tại"; một mã cho cả lô',
    en: "The code of a duplicate is not known, only its sentence; one code for a whole batch",
  },
});
