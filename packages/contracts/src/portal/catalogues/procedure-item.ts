import * as z from "zod";
import type { Of } from "../../schema-names.ts";
import { said, wireText } from "../portal-fields.ts";

const code = (vi: string, en: string) => said(wireText(100).optional(), vi, en, "public");
const name = (vi: string, en: string, most = 4000) =>
  said(wireText(most).optional(), vi, en, "public");
const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(1000).optional();

const fee = z.object({
  MAPHILEPHI: code("Mã phí, lệ phí", "Code of the fee"),
  SOTIEN: said(z.number().optional(), "Số tiền", "Amount", "public"),
  DONVI: name("Đơn vị tiền", "Unit of the amount", 50),
  MOTA: name("Mô tả", "Description"),
});

const time = z.object({
  THOIGIANGIAIQUYET: said(z.number().optional(), "Thời gian giải quyết", "Time", "public"),
  DONVITINH: name("Đơn vị tính", "Unit of time", 50),
  MOTA: name("Mô tả", "Description"),
  PHILEPHI: many(fee),
});

const channel = z.object({
  KENH: said(
    z.int().optional(),
    "Kênh (1 trực tiếp, 2 trực tuyến, 3 bưu chính)",
    "Channel (1 at the counter, 2 online, 3 by post)",
    "public",
  ),
  THOIGIAN: many(time),
});

const paper = z.object({
  MAGIAYTO: code("Mã giấy tờ", "Code of the paper"),
  TENMAUDON: name("Tên mẫu đơn", "Name of the form", 500),
  URL: name("Đường dẫn mẫu", "Address of the form", 2000),
  TENGIAYTO: name("Tên giấy tờ", "Name of the paper"),
});

const structure = z.object({
  TENTTHC: name("Tên thủ tục hành chính", "Procedure name", 2000),
  MATTHC: code("Mã thủ tục hành chính", "Procedure code"),
  TRANGTHAI: said(
    z.union([z.int(), wireText(20)]).optional(),
    "Trạng thái (1 là công khai)",
    "Status (1 is published)",
    "public",
    "packets",
    {
      vi: "Một hệ thống coi 1 là công khai, mã khác là không; bảng mã chưa được công bố",
      en: "One system takes 1 for published and others for not; the codes are not published",
    },
  ),
  YEUCAU: name("Yêu cầu, điều kiện", "Requirements and conditions", 20_000),
  MACOQUANCONGBO: code("Mã cơ quan công bố", "Code of the agency that publishes it"),
  LINHVUCTHUCHIEN: many(
    z.object({
      MALINHVUC: code("Mã lĩnh vực", "Code of the field"),
      TENLINHVUC: name("Tên lĩnh vực", "Name of the field", 500),
    }),
  ),
  TRINHTUTHUCHIEN: many(
    z.object({
      TRUONGHOP: name("Trường hợp", "Case", 2000),
      TRINHTU: many(z.object({ TENTRINHTU: name("Bước thực hiện", "Step", 20_000) })),
    }),
  ),
  CACHTHUCTHUCHIEN: many(channel),
  DOITUONGTHUCHIEN: many(z.object({ TENDOITUONG: name("Đối tượng thực hiện", "Who may apply") })),
  KETQUATHUCHIEN: many(
    z.object({
      MAKETQUA: code("Mã kết quả", "Code of the result"),
      TENKETQUA: name("Tên kết quả", "Name of the result"),
    }),
  ),
  CANCUPHAPLY: many(
    z.object({
      SOVANBAN: code("Số văn bản", "Number of the instrument"),
      TENVANBAN: name("Tên văn bản", "Its title"),
    }),
  ),
  COQUANTHUCHIEN: many(
    z.object({
      MADONVI: code("Mã cơ quan thực hiện", "Code of the agency"),
      TENDONVI: name("Tên cơ quan thực hiện", "Name of the agency", 500),
    }),
  ),
  THANHPHANHOSO: many(z.object({ GIAYTO: many(paper) })),
});

/** The type of {@link PortalProcedure}'s schema. */
export interface PortalProcedureSchema extends Of<typeof structure> {}

/** A procedure in the answer of `LayThuTuc`. */
export const PortalProcedure: PortalProcedureSchema = structure;
