import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { EnterpriseCode } from "../identifiers/organisations/enterprise-code.ts";
import { publicAddress } from "../places/public-address.ts";
import { enterpriseField } from "./enterprise-fields.ts";

/** A branch or representative office (chi nhánh, văn phòng đại diện). */
export const branch = z.strictObject({
  code: enterpriseField(
    EnterpriseCode,
    "Mã số chi nhánh, văn phòng đại diện",
    "Code of the branch",
    "code",
    "public",
    { vi: "Mã số doanh nghiệp và -001 đến -999", en: "The enterprise's code with -001 to -999" },
  ),
  kind: enterpriseField(
    z.enum(["branch", "representative-office"]).optional(),
    "Loại đơn vị phụ thuộc",
    "Kind of unit",
    "registration",
    "public",
  ),
  name: enterpriseField(textUpTo(500), "Tên đơn vị", "Name of the unit", "registration", "public"),
  address: publicAddress.optional(),
});

/** A business location (địa điểm kinh doanh). */
export const businessLocation = z.strictObject({
  code: enterpriseField(
    z.string().regex(/^(?!00000)\d\d\d\d\d$/),
    "Mã số địa điểm kinh doanh",
    "Code of the business location",
    "code",
    "public",
    {
      vi: "00001–99999, chỉ có nghĩa trong doanh nghiệp chủ quản",
      en: "00001 to 99999, with a meaning only inside the enterprise",
    },
  ),
  name: enterpriseField(
    textUpTo(500).optional(),
    "Tên địa điểm kinh doanh",
    "Name of the location",
    "registration",
    "public",
  ),
  address: publicAddress.optional(),
});

/** Somebody who put capital in (thành viên góp vốn). */
export const member = z.strictObject({
  name: enterpriseField(
    textUpTo(500),
    "Tên thành viên",
    "Name of the member",
    "registration",
    "personal",
  ),
  amount: enterpriseField(
    z.int().min(0).optional(),
    "Giá trị vốn góp (đồng)",
    "Capital put in (đồng)",
    "registration",
    "personal",
  ),
  percent: enterpriseField(
    z.number().min(0).max(100).optional(),
    "Tỷ lệ vốn góp (%)",
    "Share of the capital (%)",
    "registration",
    "personal",
  ),
  country: enterpriseField(
    textUpTo(100).optional(),
    "Quốc tịch",
    "Nationality",
    "registration",
    "personal",
  ),
});
