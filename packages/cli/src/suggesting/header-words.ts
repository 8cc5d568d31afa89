/**
 * Headers that exports use, by the path that they mean: names of the messages to the National Public
 * Service Portal (DongBoHoSoMC, CapNhatTienDoHoSoMC) and words of one-stop software. Folded: small
 * letters without accents. A path is offered only where the entity has it.
 */
export const headerWords: readonly (readonly [path: string, words: readonly string[]])[] = [
  ["code", ["mahoso", "so ho so", "ma bien nhan", "so bien nhan", "ma so ho so"]],
  ["procedureCode", ["matthc", "ma tthc", "ma thu tuc", "matthchc"]],
  ["procedureName", ["tentthc", "ten tthc", "ten thu tuc", "thu tuc", "thu tuc hanh chinh"]],
  ["fieldCode", ["malinhvuc"]],
  ["fieldName", ["tenlinhvuc", "linh vuc"]],
  ["agencyCode", ["madonvi", "ma don vi", "ma co quan", "ma dinh danh", "ma dinh danh don vi"]],
  ["agencyName", ["tendonvi", "ten don vi", "ten co quan", "don vi giai quyet"]],
  ["processingUnit", ["donvixuly", "phong ban xu ly", "phong xu ly"]],
  ["serviceLevel", ["muc do", "muc do dich vu cong"]],
  ["channel", ["kenhthuchien", "kenh", "hinh thuc nop", "hinh thuc tiep nhan"]],
  ["submittedVia", ["noinophoso", "noi nop"]],
  ["returnMethod", ["hinhthuc", "hinh thuc tra", "hinh thuc nhan ket qua"]],
  ["paidOnline", ["duocthanhtoantructuyen", "thanh toan truc tuyen"]],
  ["digitised", ["hosocothanhphansohoa", "so hoa", "co so hoa"]],
  ["applicant.kind", ["loaidoituong", "doi tuong"]],
  [
    "applicant.name",
    [
      "chuhoso",
      "ho va ten",
      "ho ten",
      "nguoi nop",
      "nguoi nop ho so",
      "ten nguoi nop",
      "ten chu ho so",
      "ten to chuc, ca nhan",
      "to chuc, ca nhan",
    ],
  ],
  [
    "applicant.personalId",
    ["sogiaytochuhoso", "cccd", "so cccd", "so dinh danh", "can cuoc cong dan", "so can cuoc"],
  ],
  ["applicant.oldIdentityNumber", ["cmnd", "so cmnd"]],
  ["applicant.passportNumber", ["ho chieu"]],
  ["applicant.taxCode", ["masothue", "mst"]],
  ["applicant.enterpriseCode", ["msdn", "ma doanh nghiep"]],
  ["applicant.portalId", ["madoituong", "techid"]],
  ["applicant.verifiedByElectronicIdentity", ["taikhoanduocxacthucvoivneid"]],
  ["applicant.phone", ["sodienthoai", "dien thoai", "sdt", "di dong", "so dt"]],
  ["applicant.email", ["email", "e-mail"]],
  ["applicant.fax", ["fax"]],
  ["applicant.address.detail", ["dia chi", "dia chi lien he", "dia chi thuong tru", "noi o"]],
  ["summary", ["trichyeuhoso", "trich yeu", "noi dung", "noi dung ho so"]],
  ["note", ["ghichu"]],
  ["submittedAt", ["ngaynophoso", "ngaynop", "ngay nop", "thoi gian nop"]],
  ["receivedAt", ["ngaytiepnhan", "ngay nhan", "ngay tiep nhan ho so", "thoi gian tiep nhan"]],
  ["dueAt", ["ngayhentra", "ngay hen", "ngay hen tra ket qua", "han giai quyet", "han xu ly"]],
  ["finishedAt", ["ngayketthucxuly", "ngay ket thuc", "ngay hoan thanh", "ngay giai quyet xong"]],
  ["returnedAt", ["ngaytra", "ngay tra", "ngay tra kq"]],
  ["refusedAt", ["ngaytuchoi"]],
  ["status", ["trangthaihoso", "trang thai", "tinh trang", "tinh trang ho so"]],
  ["fees[0].amount", ["le phi", "phi, le phi", "phi", "so tien", "muc thu", "gia"]],
  ["fees[0].name", ["tenphilephi"]],
  ["dossierCode", ["mahoso"]],
  ["at", ["thoidiemxuly", "ngay xu ly"]],
  ["officer", ["nguoixuly", "can bo xu ly", "can bo"]],
  ["officerTitle", ["chucdanh", "chuc vu"]],
  ["unit", ["phongbanxuly", "phong ban"]],
  ["content", ["noidungxuly"]],
  ["startedAt", ["ngaybatdau"]],
  ["dueAt", ["ngayketthuctheoquydinh"]],
];

/** Texts that stand for an empty cell in exports. */
export const emptyWords = ["-", "–", "…", "...", "NULL", "null", "N/A"] as const;

/** Words for yes and no, folded. */
export const yesWords: readonly string[] = ["co", "true", "1", "x", "yes", "da", "dung"];
export const noWords: readonly string[] = ["khong", "false", "0", "no", "chua", "sai"];

/** What statuses of a dossier are called besides the names in the code list, folded. */
export const codeWords: Readonly<Record<string, string>> = {
  "cho tiep nhan": "registered",
  "da tiep nhan": "accepted",
  "moi tiep nhan": "accepted",
  "tu choi": "refused",
  "tu choi tiep nhan": "refused",
  "dang giai quyet": "in-progress",
  "cho bo sung": "supplement-requested",
  "yeu cau bo sung": "supplement-requested",
  "bo sung ho so": "supplement-requested",
  "cho nop phi": "payment-requested",
  "rut ho so": "withdrawn",
  "da rut": "withdrawn",
  "dung giai quyet": "stopped",
  "da giai quyet": "processed",
  "da co ket qua": "processed",
  "cho tra ket qua": "processed",
  "da tra": "returned",
  "mot cua": "counter",
  "nop truc tiep": "counter",
  "nop truc tuyen": "online",
  "qua mang": "online",
  "buu dien": "post",
  "buu chinh": "post",
  "qua buu dien": "post",
  "ca nhan": "citizen",
  "nguoi dan": "citizen",
  "to chuc": "organisation",
};
