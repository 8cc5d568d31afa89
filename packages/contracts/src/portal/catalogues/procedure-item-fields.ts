import { codes } from "../../messages/forms/codes.ts";
import type { Form } from "../../messages/forms/form.ts";
import { anyNumber, text } from "../../messages/forms/plain.ts";
import { listOfValues } from "../../messages/list-of-values.ts";
import { singleItem } from "../../messages/single-item.ts";
import { asItCame, leaf, list, type WireField } from "../../messages/wire-field.ts";

/** One text on the wire, a list of one in the record; several are joined by line breaks. */
const oneText: Form<readonly string[]> = {
  read: (raw) => {
    const read = text.read(raw);
    return read && { value: [read.value] };
  },
  write: (value) => value.join("\n"),
};

/** A client reads 2 and 3 so, and takes every other code for the counter; 1 is the counter's. */
const channel = codes({ "1": "counter", "2": "online", "3": "post" });

/**
 * A procedure of `LayThuTuc`, key by key.
 *
 * Kept as they come: the status, whose codes are not published; units of time and of money, whose
 * words were not read; fields of administration and groups of papers where there are several, which
 * our record has no place for.
 */
export const procedureItemFields: readonly WireField[] = [
  leaf("TENTTHC", "name", text),
  leaf("MATTHC", "code", text),
  asItCame("TRANGTHAI"),
  leaf("YEUCAU", "requirements", oneText),
  leaf("MACOQUANCONGBO", "publishedBy", text),
  singleItem("LINHVUCTHUCHIEN", [
    leaf("MALINHVUC", "fieldCode", text),
    leaf("TENLINHVUC", "fieldName", text),
  ]),
  list("TRINHTUTHUCHIEN", "cases", [
    leaf("TRUONGHOP", "name", text),
    listOfValues("TRINHTU", "steps", "TENTRINHTU", text),
  ]),
  list("CACHTHUCTHUCHIEN", "channels", [
    leaf("KENH", "channel", channel),
    list("THOIGIAN", "times", [
      leaf("THOIGIANGIAIQUYET", "amount", anyNumber),
      asItCame("DONVITINH"),
      leaf("MOTA", "description", text),
      list("PHILEPHI", "fees", [
        leaf("MAPHILEPHI", "code", text),
        leaf("SOTIEN", "amount", anyNumber),
        asItCame("DONVI"),
        leaf("MOTA", "name", text),
      ]),
    ]),
  ]),
  listOfValues("DOITUONGTHUCHIEN", "applicants", "TENDOITUONG", text),
  list("KETQUATHUCHIEN", "results", [
    leaf("MAKETQUA", "code", text),
    leaf("TENKETQUA", "name", text),
  ]),
  list("CANCUPHAPLY", "legalGrounds", [
    leaf("SOVANBAN", "number", text),
    leaf("TENVANBAN", "title", text),
  ]),
  list("COQUANTHUCHIEN", "performingAgencies", [
    leaf("MADONVI", "code", text),
    leaf("TENDONVI", "name", text),
  ]),
  singleItem("THANHPHANHOSO", [
    list("GIAYTO", "papers", [
      leaf("MAGIAYTO", "code", text),
      leaf("TENMAUDON", "formCode", text),
      leaf("URL", "formUrl", text),
      leaf("TENGIAYTO", "name", text),
    ]),
  ]),
];
