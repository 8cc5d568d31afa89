import type { Transport } from "@egov-vn/contracts";
import type { Json } from "../json.ts";

/** The sandbox has every style below a base of its own, as `egov sandbox --port 4100` prints it. */
function sandbox(base: string): Json {
  return {
    url: `http://127.0.0.1:{port}${base}`,
    description: "Máy chủ thử tại chỗ / The sandbox on this machine: `egov sandbox --port 4100`",
    variables: { port: { default: "4100" } },
  };
}

const bases: Readonly<Record<Transport["style"], string>> = {
  adapter: "/XrdAdapter/RestService/forward",
  lgsp: "",
  wso2: "",
  agency: "",
};

/** Placeholders: names of RFC 2606, where nothing answers. */
const real: Readonly<Record<Transport["style"], Json>> = {
  adapter: {
    url: "http://{securityServer}:{port}/{product}/RestService/forward",
    description:
      "Máy chủ an ninh của cơ quan / The agency's own security server, inside its network",
    variables: {
      securityServer: { default: "security-server.agency.example" },
      port: { default: "8080", enum: ["8080", "8081"] },
      product: { default: "XrdAdapter", enum: ["XrdAdapter", "VXPAdapter"] },
    },
  },
  lgsp: {
    url: "https://{platform}",
    description: "Nền tảng tích hợp của tỉnh, bộ (LGSP) / A province's or ministry's platform",
    variables: { platform: { default: "lgsp.province.example" } },
  },
  wso2: {
    url: "https://{gateway}",
    description: "Trục tích hợp quốc gia (NDXP, NGSP) / The national gateway",
    variables: { gateway: { default: "gateway.example" } },
  },
  agency: {
    url: "https://{agency}",
    description: "Địa chỉ của cơ quan / The agency's own address",
    variables: { agency: { default: "service.agency.example" } },
  },
};

/** Where operations are: the sandbox first, so that a client tried out calls nobody by accident. */
export function serversOf(styles: Iterable<Transport["style"]>): Json[] {
  const own = [...new Set(styles)].toSorted();
  const local = [...new Set(own.map((style) => bases[style]))].map(sandbox);
  return [...local, ...own.map((style) => real[style])];
}

/** What the adapter needs to route a call. */
export const adapterParameters: Json = {
  dstcode: {
    name: "dstcode",
    in: "header",
    required: false,
    description:
      "Mã định tuyến của bên nhận; có nơi đặt trên URL / Where the adapter routes a call; some put it into the URL",
    schema: { type: "string" },
    example: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
    "x-confidence": "production",
  },
  providerurl: {
    name: "providerurl",
    in: "query",
    required: false,
    description: "Địa chỉ gốc của bên cung cấp / Base address of the provider",
    schema: { type: "string" },
    "x-confidence": "production",
  },
};
