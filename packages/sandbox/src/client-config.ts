import { adapterPaths, portalDestination } from "./routes/adapter.ts";
import { type DemoAccount, demoAccounts } from "./systems/accounts.ts";

/** A secret that may stand in a file: it is public, and opens nothing but synthetic data. */
export interface PublicSecret {
  readonly value: string;
}

/** The content of an `egov.config.json` for a sandbox. */
export interface ClientConfig {
  readonly note: string;
  readonly agencyCode: string;
  readonly systems: {
    readonly portal: {
      readonly url: string;
      readonly dstcode: string;
      readonly credentials: { readonly username: string; readonly password: PublicSecret };
    };
    readonly gateway: {
      readonly url: string;
      readonly credentials: {
        readonly consumerKey: string;
        readonly consumerSecret: PublicSecret;
        readonly accessKey: string;
        readonly secretKey: PublicSecret;
        readonly appName: string;
        readonly partnerCode: string;
        readonly auth: PublicSecret;
      };
    };
  };
  readonly outbox: string;
}

/**
 * The configuration of a client of a sandbox that listens (tệp cấu hình trỏ tới môi trường thử
 * nghiệm): addresses, and the secrets of a demo account, which are public.
 *
 * @example
 * ```ts
 * import { clientConfigFor } from "@egov-vn/sandbox";
 *
 * const { systems } = clientConfigFor("http://127.0.0.1:8080");
 * systems.portal.url; // => "http://127.0.0.1:8080/XrdAdapter/RestService/forward"
 * ```
 */
export function clientConfigFor(url: string, account: DemoAccount = demoAccounts[0]): ClientConfig {
  return {
    note: 'Môi trường thử nghiệm, không chính thức: dữ liệu giả lập, mật khẩu công khai. / A sandbox, unofficial: synthetic data, public passwords. Real secrets stand in environment variables: { "env": "NAME" }.',
    agencyCode: account.agencyCode,
    systems: {
      portal: {
        url: `${url}${adapterPaths[0]}`,
        dstcode: portalDestination,
        credentials: { username: account.username, password: { value: account.password } },
      },
      gateway: {
        url,
        credentials: {
          consumerKey: account.consumerKey,
          consumerSecret: { value: account.consumerSecret },
          accessKey: account.accessKey,
          secretKey: { value: account.secretKey },
          appName: account.appName,
          partnerCode: account.agencyCode,
          auth: { value: account.auth },
        },
      },
    },
    outbox: "sqlite:outbox.sqlite",
  };
}
