import { flag, yesOrNo } from "../../messages/forms/booleans.ts";
import { codes } from "../../messages/forms/codes.ts";
import { instant } from "../../messages/forms/instants.ts";
import { text, wholeNumber } from "../../messages/forms/plain.ts";
import { isJsonObject, type JsonValue, ownKey, setKey } from "../../messages/json.ts";
import { listOfValues } from "../../messages/list-of-values.ts";
import { childPointer } from "../../messages/pointer.ts";
import { setValueAt, valueAt } from "../../messages/value-path.ts";
import {
  asItCame,
  type Draft,
  filler,
  leaf,
  list,
  type WireField,
  writeFields,
} from "../../messages/wire-field.ts";

const since = { since: "decision-766" } as const;

/** Codes 1 to 4 of `DongBoHoSoMC`. The filing API has other codes under the same key. */
const applicantKind = codes({
  "1": "citizen",
  "2": "enterprise",
  "3": "state-agency",
  "4": "organisation",
});

/** Statuses 1 to 10. */
export const dossierStatus = codes({
  "1": "registered",
  "2": "accepted",
  "3": "refused",
  "4": "in-progress",
  "5": "supplement-requested",
  "6": "payment-requested",
  "7": "withdrawn",
  "8": "stopped",
  "9": "processed",
  "10": "returned",
});

const documents = [
  leaf("TepDinhKemId", "id", text),
  leaf("TenTepDinhKem", "name", text),
  leaf("IsDeleted", "deleted", yesOrNo, { otherwise: false }),
  leaf("MaThanhPhanHoSo", "componentCode", text),
  leaf("DuongDanTaiTepTin", "url", text),
  leaf("DuocSoHoa", "digitised", flag, since),
  leaf("DuocTaiSuDung", "reused", flag, since),
  leaf("DuocLayTuKhoDMQG", "fromNationalStore", flag, since),
  leaf("MaKetQuaThayThe", "replacedByResultCode", text, since),
];

const fees = [
  leaf("TenPhiLePhi", "name", text),
  leaf("MaPhiLePhi", "code", text),
  // Before, after and exempt have codes that nobody published.
  asItCame("HinhThucThu"),
  leaf("Gia", "amount", wholeNumber),
  leaf("LoaiPhiLePhi", "kind", codes({ "1": "fee", "2": "charge" })),
];

const supplements = [
  leaf("HoSoBoSungId", "id", text),
  leaf("NguoiYeuCauBoSung", "requestedBy", text),
  leaf("NoiDungBoSung", "content", text),
  leaf("NgayBoSung", "requestedAt", instant),
  leaf("NguoiTiepNhanBoSung", "receivedBy", text),
  leaf("ThongTinTiepNhan", "receiptNote", text),
  leaf("NgayTiepNhanBoSung", "receivedAt", instant),
  asItCame("TrangThaiBoSung"),
  // What stands in these two lists was not read.
  asItCame("DanhSachGiayToBoSung", "list"),
  asItCame("DanhSachLePhiBoSung", "list"),
  leaf("NgayHenTraTruoc", "previousDueAt", instant),
  leaf("NgayHenTraMoi", "newDueAt", instant),
];

const results = [
  leaf("TenGiayTo", "name", text),
  leaf("MaThanhPhanHoSo", "componentCode", text),
  leaf("GiayToId", "id", text),
  leaf("DuongDanTepTinKetQua", "url", text),
  leaf("MaGiayToKetQua", "code", text, since),
];

const identityFields = [
  leaf("LoaiDinhDanh", "kind", codes({ "1": "personal", "2": "old" })),
  leaf("SoDinhDanh", "number", text),
];

/**
 * `DinhDanhCHS`: the applicant's ids, one of each kind at most. A list that says more than that is
 * kept as it came.
 */
const identities: WireField = {
  keys: ["DinhDanhCHS"],
  paths: ["applicant.personalId", "applicant.oldIdentityNumber"],
  ...since,
  read: (raw, pointer, into, reading) => {
    const key = "DinhDanhCHS";
    const said = ownKey(raw, key);
    if (said === undefined || reading.isAbsent(said, "list")) return;
    const found = Array.isArray(said) ? said.map((each: JsonValue) => identityOf(each)) : [];
    const kinds = found.map((each) => each?.kind);
    if (found.length === 0 || kinds.includes(undefined) || new Set(kinds).size < kinds.length) {
      reading.keep(childPointer(pointer, key), said, "unreadable");
      return;
    }
    for (const identity of found) {
      if (identity !== undefined) setValueAt(into, pathOf(identity.kind), identity.number);
    }
  },
  write: (value, dialect, into) => {
    const own = (["personal", "old"] as const).flatMap((kind) => {
      const number = dialect.applicantIds === "number" ? undefined : valueAt(value, pathOf(kind));
      return number === undefined ? [] : [writeFields(identityFields, { kind, number }, dialect)];
    });
    const written = own.length === 0 ? filler(dialect, "list") : own;
    if (written !== undefined) setKey(into, "DinhDanhCHS", written);
  },
};

interface Identity {
  readonly kind: "personal" | "old";
  readonly number: string;
}

function pathOf(kind: Identity["kind"]): string {
  return kind === "personal" ? "applicant.personalId" : "applicant.oldIdentityNumber";
}

function identityOf(raw: JsonValue): Identity | undefined {
  if (!isJsonObject(raw) || Object.keys(raw).length !== 2) return undefined;
  const kind = String(ownKey(raw, "LoaiDinhDanh"));
  const number = ownKey(raw, "SoDinhDanh");
  if ((kind !== "1" && kind !== "2") || typeof number !== "string" || number === "") {
    return undefined;
  }
  return { kind: kind === "1" ? "personal" : "old", number };
}

/** `SoGiayToChuHoSo`: the same number once more, in a key of its own. */
const paperNumber: WireField = {
  keys: ["SoGiayToChuHoSo"],
  paths: [],
  ...since,
  read: (raw, pointer, into, reading) => {
    const key = "SoGiayToChuHoSo";
    const said = ownKey(raw, key);
    if (said === undefined || reading.isAbsent(said)) {
      if (idsOf(into).length > 0) reading.note({ applicantIds: "list" });
      return;
    }
    const known = idsOf(into);
    const list = ownKey(raw, "DinhDanhCHS");
    if (known.includes(said)) {
      if (known[0] === said) return reading.note({ applicantIds: "both" });
      reading.note({ applicantIds: "list" });
    } else if (known.length > 0 && list !== undefined) {
      // The two contradict each other: neither is believed.
      for (const kind of ["personal", "old"] as const) setValueAt(into, pathOf(kind), undefined);
      reading.keep(childPointer(pointer, "DinhDanhCHS"), list, "unreadable");
    } else if (isAbsentList(list) && typeof said === "string" && numbers.test(said)) {
      setValueAt(into, pathOf(said.length === 12 ? "personal" : "old"), said);
      return reading.note({ applicantIds: "number" });
    }
    reading.keep(childPointer(pointer, key), said, "not-mapped");
  },
  write: (value, dialect, into) => {
    const own = dialect.applicantIds === "list" ? undefined : idsOf(value)[0];
    const written = own ?? filler(dialect, "leaf");
    if (written !== undefined) setKey(into, "SoGiayToChuHoSo", written);
  },
};

const numbers = /^(?:\d{9}|\d{12})$/;

function isAbsentList(list: JsonValue | undefined): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

function idsOf(record: Draft): unknown[] {
  return [valueAt(record, pathOf("personal")), valueAt(record, pathOf("old"))].filter(
    (each) => each !== undefined,
  );
}

/**
 * A dossier of `DongBoHoSoMC`, key by key.
 *
 * Not carried by the wire: the level of the service, the agency (it stands in the envelope), the
 * applicant's passport, tax and enterprise code and address, what a fee is collected for, papers and
 * fees of a supplement, number, day and issuer of a result.
 */
export const dossierItemFields: readonly WireField[] = [
  leaf("MaHoSo", "code", text),
  leaf("MaTTHC", "procedureCode", text),
  leaf("TenTTHC", "procedureName", text),
  leaf("MaLinhVuc", "fieldCode", text),
  leaf("TenLinhVuc", "fieldName", text),
  leaf("ChuHoSo", "applicant.name", text),
  leaf("LoaiDoiTuong", "applicant.kind", applicantKind),
  leaf("MaDoiTuong", "applicant.portalId", text),
  asItCame("ThongTinKhac"),
  leaf("Email", "applicant.email", text),
  leaf("Fax", "applicant.fax", text),
  leaf("SoDienThoai", "applicant.phone", text),
  leaf("TrichYeuHoSo", "summary", text),
  leaf("NgayTiepNhan", "receivedAt", instant),
  leaf("NgayHenTra", "dueAt", instant),
  leaf("TrangThaiHoSo", "status", dossierStatus),
  leaf("NgayTra", "returnedAt", instant),
  asItCame("ThongTinTra"),
  leaf("HinhThuc", "returnMethod", codes({ "0": "counter", "1": "post" })),
  leaf("NgayKetThucXuLy", "finishedAt", instant),
  leaf("DonViXuLy", "processingUnit", text),
  leaf("GhiChu", "note", text),
  list("TaiLieuNop", "documents", documents),
  list("DanhSachLePhi", "fees", fees),
  asItCame("DanhSachTepDinhKemKhac", "list"),
  list("DanhSachHoSoBoSung", "supplements", supplements),
  list("DanhSachGiayToKetQua", "results", results),
  leaf("KenhThucHien", "channel", codes({ "1": "counter", "2": "online", "3": "post" }), since),
  identities,
  paperNumber,
  leaf("NoiNopHoSo", "submittedVia", codes({ "1": "national", "2": "agency" }), since),
  leaf("HoSoCoThanhPhanSoHoa", "digitised", flag, since),
  leaf("TaiKhoanDuocXacThucVoiVNeID", "applicant.verifiedByElectronicIdentity", flag, since),
  leaf("DuocThanhToanTrucTuyen", "paidOnline", flag, since),
  leaf("NgayNopHoSo", "submittedAt", instant, since),
  leaf("NgayTuChoi", "refusedAt", instant, since),
  listOfValues("DSKetNoiCSDL", "connectedDatabases", "MaCSDL", text, since),
];
