import { DossierProgress } from "@egov-vn/schemas";
import * as z from "zod";
import { instant } from "../../messages/forms/instants.ts";
import { text } from "../../messages/forms/plain.ts";
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
import { said, wireText, wireTime } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { dossierStatus } from "./dossier-item-fields.ts";

/** Steps for the log of the portal, in order. */
export interface ProgressToRecord extends PortalCaller {
  entries: DossierProgress[];
}

const structure = z.object({
  MaHoSo: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
  NguoiXuLy: said(wireText(50).min(1), "Người xử lý", "Officer", "personal"),
  ChucDanh: said(wireText(200).optional(), "Chức danh", "Officer's title", "internal"),
  ThoiDiemXuLy: said(wireTime, "Thời điểm xử lý", "When it happened", "internal"),
  PhongBanXuLy: said(wireText(500).optional(), "Phòng ban xử lý", "Processing unit", "internal"),
  NoiDungXuLy: said(wireText(2000).optional(), "Nội dung xử lý", "What was done", "personal"),
  TrangThai: said(
    z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    "Trạng thái",
    "Status",
    "internal",
  ),
  NgayBatDau: said(wireTime.optional(), "Ngày bắt đầu", "Step started", "internal"),
  NgayKetThucTheoQuyDinh: said(
    wireTime.optional(),
    "Ngày kết thúc theo quy định",
    "Step due",
    "internal",
  ),
});

/** The type of {@link PortalProgress}'s schema. */
export interface PortalProgressSchema extends Of<typeof structure> {}

/** A step of `CapNhatTienDoHoSoMC` on the wire. */
export const PortalProgress: PortalProgressSchema = structure;

/** The request on the wire. */
export const recordProgressRequest = z.object({
  ...requestEnvelope("CapNhatTienDoHoSoMC"),
  data: z.array(PortalProgress).min(1).max(10),
});

/** Adds steps to the log of dossiers at the portal. */
export const recordProgress: Operation<ProgressToRecord, PortalAnswer, "not-needed"> =
  portalOperation({
    id: "portal.recordProgress",
    title: { vi: "Cập nhật tiến độ hồ sơ", en: "Record progress of dossiers" },
    transport: service("integrate", "CapNhatTienDoHoSoMC"),
    request: message(recordProgressRequest, [
      ...requestFields("CapNhatTienDoHoSoMC"),
      list("data", "entries", [
        leaf("MaHoSo", "dossierCode", text),
        leaf("NguoiXuLy", "officer", text),
        leaf("ChucDanh", "officerTitle", text),
        leaf("ThoiDiemXuLy", "at", instant),
        leaf("PhongBanXuLy", "unit", text),
        leaf("NoiDungXuLy", "content", text),
        leaf("TrangThai", "status", dossierStatus),
        leaf("NgayBatDau", "startedAt", instant),
        leaf("NgayKetThucTheoQuyDinh", "dueAt", instant),
      ]),
    ]),
    reply: message(acknowledgement, acknowledgementFields),
    records: [{ at: "entries", schema: DossierProgress }],
    idempotency: {
      kind: "append",
      naturalKey: [
        "entries[].dossierCode",
        "entries[].at",
        "entries[].status",
        "entries[].officer",
      ],
      lookUp: null,
    },
    limits: { items: 10, source: "clients send 10 at a time; the portal publishes no limit" },
    purpose: "not-needed",
    gaps: {
      vi: "Không có dịch vụ nào được biết để đọc lại tiến độ đã gửi",
      en: "No service is known that reads back the steps that were sent",
    },
  });
