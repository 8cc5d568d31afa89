// A client whose types come from the OpenAPI document alone, against a sandbox on this machine.
import type { PortalSyncDossiersRequest, paths } from "@egov-vn/contracts/openapi/portal";
import { createSandbox } from "@egov-vn/sandbox";
import createClient from "openapi-fetch";

const sandbox = createSandbox({ seed: 1, now: () => new Date() });
const { url } = await sandbox.listen();
const [{ username, password, agencyCode: madonvi }] = sandbox.accounts;

// The first server of the document, and the destination that the adapter routes by.
const portal = createClient<paths>({
  baseUrl: `${url}/XrdAdapter/RestService/forward`,
  headers: { dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider" },
});

const login = await portal.POST("/mapi/login", { body: { username, password } });
const session = login.data?.session ?? "";
console.log(`đăng nhập: error_code ${login.data?.error_code}`);

// On the wire everything is text, and `service` says which of the messages of the path it is.
const dossier: PortalSyncDossiersRequest["data"][number] = {
  MaHoSo: "000.00.00.H99-250701-0001",
  MaTTHC: "1.000656",
  ChuHoSo: "Nguyễn Văn Ví Dụ",
  LoaiDoiTuong: "1",
  TrangThaiHoSo: "2",
  NgayTiepNhan: "20250701080000",
};
const sent = await portal.POST("/mapi/integrate", {
  body: { service: "DongBoHoSoMC", session, madonvi, isUpdating: "False", data: [dossier] },
});
console.log(`đồng bộ: error_code ${sent.data?.error_code}`);

const found = await portal.POST("/mapi/integrate", {
  body: { service: "TraCuuHoSo", session, madonvi, mahoso: dossier.MaHoSo },
});
console.log(`tra cứu: ${JSON.stringify(found.data).includes(dossier.MaHoSo) ? "có" : "không"}`);

// A platform's own failure is typed too: without dstcode the adapter cannot route the call.
const lost = await portal.POST("/mapi/login", {
  body: { username, password },
  headers: { dstcode: null },
});
if (typeof lost.error === "object" && "type" in lost.error) console.log(`lỗi: ${lost.error.type}`);

await sandbox.close();
