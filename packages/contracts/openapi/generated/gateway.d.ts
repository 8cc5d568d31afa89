// Made by scripts/generating/openapi.ts from gateway.json with openapi-typescript: do not edit.
export interface paths {
    "/Document/SyncDocument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a dossier to a province's hub
         * @description **Đồng bộ hồ sơ lên trục của tỉnh / Submit a dossier to a province's hub** (`gateway.submitDocument`)
         *
         *     - Ghi theo khóa, gửi lại cùng nội dung không đổi gì / Writes under a key, the same again changes nothing
         *     - Chưa rõ / not known: Giá trị của Status, tiêu đề xác thực, và việc gửi lại có thay thế hay không chưa rõ; một lớp mô hình viết sai AttachmentId thành Attachmentld; /Statistic và /Vote chưa mô tả / Values of Status, the header of the credential and whether a second sending replaces are not known; one model class misspells AttachmentId as Attachmentld; /Statistic and /Vote are not described
         *     - Độ tin cậy / confidence: production; OpenCPS 2, LGSPIntegration and OpenCPSConverter (June 2021)
         */
        post: operations["gateway_submitDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Document/UpdateDocumentTraces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a step to a dossier's log
         * @description **Gửi tiến trình hồ sơ lên trục của tỉnh / Add a step to a dossier's log** (`gateway.addDocumentTraces`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - Chưa rõ / not known: Mã của Status, giá trị Status trong câu trả lời và tiêu đề xác thực chưa rõ / The codes of Status, its values in the answer and the header of the credential are not known
         *     - Độ tin cậy / confidence: production; OpenCPS 2, LGSPIntegration and OpenCPSConverter (June 2021)
         */
        post: operations["gateway_addDocumentTraces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Authentication/Token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in at a province's platform
         * @description **Đăng nhập trục tích hợp cấp tỉnh / Sign in at a province's platform** (`gateway.signIn`)
         *
         *     - Chỉ đọc / Reads only
         *     - Chưa rõ / not known: Nội dung của tiêu đề Auth, dạng của expiryDate và cách gia hạn chưa được công bố / What the header Auth holds, the shape of expiryDate and how to renew are not published
         *     - Độ tin cậy / confidence: production; OpenCPS 2, LGSPRestfulUtils (June 2021); one province
         */
        post: operations["gateway_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One of 2 operations at /token, by its headers
         * @description **Lấy mã truy cập của trục tích hợp quốc gia / Take a token** (`gateway.takeToken`)
         *
         *     - Chỉ đọc / Reads only
         *     - Chưa rõ / not known: Không công bố giới hạn số lần gọi; việc trả lại cùng một mã còn hạn chưa được xác nhận / No rate limit is published; that a token still good is given again is not confirmed
         *     - Độ tin cậy / confidence: production; OpenCPS 2 (June 2021) and later clients of the platforms
         *
         *     **Lấy mã truy cập của trục tích hợp cấp tỉnh / Take a province's token** (`gateway.takeProvinceToken`)
         *
         *     - Chỉ đọc / Reads only
         *     - Độ tin cậy / confidence: production; OpenCPS 2 (June 2021) and later clients of the platforms
         */
        post: operations["gateway_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        GatewayAddDocumentTracesRequest: {
            /**
             * Id of the dossier
             * @description Mã bản ghi hồ sơ / Id of the dossier
             */
            DocumentId: number | string;
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            DocCode: string;
            /**
             * Officer
             * @description Người xử lý / Officer
             */
            UserName?: string;
            /**
             * Officer's title
             * @description Chức vụ / Officer's title
             */
            UserPosition?: string;
            /**
             * When it happened
             * @description Thời điểm xử lý / When it happened
             */
            DateCreated?: string;
            /**
             * What was done
             * @description Nội dung xử lý / What was done
             */
            Comment?: string;
            /**
             * Status (codes not known)
             * @description Trạng thái (mã chưa rõ) / Status (codes not known)
             */
            Status?: number | string;
            /**
             * Code of the agency in charge
             * @description Mã cơ quan chủ quản / Code of the agency in charge
             */
            OrganizationInchargeIdLevel1?: string;
            /**
             * Agency in charge
             * @description Tên cơ quan chủ quản / Agency in charge
             */
            OrganizationInchargeName?: string;
        };
        GatewaySignInReply: {
            /**
             * Token
             * @description Mã truy cập / Token
             */
            token: string;
            /**
             * Token to renew it
             * @description Mã gia hạn / Token to renew it
             */
            refreshToken?: string;
            /**
             * Expires
             * @description Thời điểm hết hạn. Dạng ngày chưa được công bố; đọc được mọi dạng đã gặp / Expires. The shape of the date is not published; every shape that was seen is read
             */
            expiryDate?: string;
        };
        GatewaySubmitDocumentReply: {
            /**
             * Status (values not known)
             * @description Trạng thái (giá trị chưa rõ) / Status (values not known)
             */
            Status?: number | string;
            /**
             * Message
             * @description Thông báo / Message
             */
            Message?: string;
        };
        GatewaySubmitDocumentRequest: {
            /**
             * Procedure code
             * @description Mã thủ tục / Procedure code
             */
            DocTypeCode?: string;
            /**
             * Procedure name
             * @description Tên thủ tục / Procedure name
             */
            DocTypeName?: string;
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            DocCode: string;
            /**
             * Applicant
             * @description Tên người nộp / Applicant
             */
            CitizenName?: string;
            /**
             * About the applicant
             * @description Thông tin người nộp / About the applicant
             */
            CitizenInfo?: string;
            /**
             * Applicant's number
             * @description Số giấy tờ của người nộp / Applicant's number
             */
            ApplicantsId?: string;
            /**
             * Kind of applicant (1 citizen, 2 enterprise, 3 organisation, 4 other)
             * @description Loại đối tượng (1 công dân, 2 doanh nghiệp, 3 tổ chức, 4 khác) / Kind of applicant (1 citizen, 2 enterprise, 3 organisation, 4 other)
             */
            ApplicantsType?: number;
            /**
             * Address
             * @description Địa chỉ / Address
             */
            Address?: string;
            /**
             * E-mail
             * @description Thư điện tử / E-mail
             */
            Email?: string;
            /**
             * Phone number
             * @description Điện thoại / Phone number
             */
            Phone?: string;
            /**
             * Summary
             * @description Trích yếu / Summary
             */
            Compendium?: string;
            /**
             * Received
             * @description Ngày tiếp nhận / Received
             */
            DateReceived?: string;
            /**
             * Due
             * @description Ngày hẹn trả / Due
             */
            DateAppointed?: string;
            /**
             * Has a result
             * @description Đã có kết quả / Has a result
             */
            IsSuccess?: boolean;
            /**
             * Day of the result
             * @description Ngày có kết quả / Day of the result
             */
            SuccessDate?: string;
            /**
             * Who approved it
             * @description Người duyệt / Who approved it
             */
            ApproverName?: string;
            /**
             * Title of who approved it
             * @description Chức vụ người duyệt / Title of who approved it
             */
            ApproverPosition?: string;
            /**
             * Note on the result
             * @description Ghi chú kết quả / Note on the result
             */
            SuccessNote?: string;
            /**
             * Result was returned
             * @description Đã trả kết quả / Result was returned
             */
            IsReturned?: boolean;
            /**
             * Result returned
             * @description Ngày trả kết quả / Result returned
             */
            ReturnedDate?: string;
            /**
             * Note on the return
             * @description Ghi chú trả kết quả / Note on the return
             */
            ReturnNote?: string;
            /**
             * How returned (0 counter, 1 post)
             * @description Hình thức trả (0 tại quầy, 1 bưu chính) / How returned (0 counter, 1 post)
             */
            ReturnedType?: number;
            /**
             * Finished
             * @description Ngày kết thúc / Finished
             */
            FinishedDate?: string;
            /**
             * Status (1 and 2; codes not known)
             * @description Trạng thái (1, 2; mã chưa rõ) / Status (1 and 2; codes not known)
             */
            Status?: number;
            /**
             * Processing agency
             * @description Cơ quan xử lý / Processing agency
             */
            ProcessingOrganName?: string;
            /**
             * Has a supplement
             * @description Có bổ sung / Has a supplement
             */
            HasSupplementary?: boolean;
            /**
             * Supplement requested
             * @description Ngày yêu cầu bổ sung / Supplement requested
             */
            RequireSupplementaryDate?: string;
            /**
             * Note
             * @description Ghi chú / Note
             */
            Note?: string;
            Attachments?: components["schemas"]["GatewaySubmitDocumentRequestAttachments"][];
            DocFees?: components["schemas"]["GatewaySubmitDocumentRequestDocFees"][];
            DocPapers?: unknown[];
            Supplementaries?: unknown[];
            /**
             * Code of the agency in charge
             * @description Mã cơ quan chủ quản / Code of the agency in charge
             */
            OrganInchargeIdLevel1?: string;
            /**
             * Agency in charge
             * @description Tên cơ quan chủ quản / Agency in charge
             */
            OrganInchargeName?: string;
        };
        GatewaySubmitDocumentRequestAttachments: {
            /**
             * Id of the file
             * @description Mã tệp đính kèm / Id of the file
             */
            AttachmentId?: number | string;
            /**
             * Name of the file
             * @description Tên tệp đính kèm / Name of the file
             */
            AttachmentName?: string;
            /**
             * Taken out again
             * @description Đã gỡ / Taken out again
             */
            IsDeleted?: boolean;
            /**
             * The file (base64)
             * @description Nội dung tệp (base64) / The file (base64)
             */
            Base64?: string;
            /**
             * Verified
             * @description Đã kiểm tra / Verified
             */
            IsVerified?: boolean;
        };
        GatewaySubmitDocumentRequestDocFees: {
            /**
             * Name of the fee
             * @description Tên phí, lệ phí / Name of the fee
             */
            FeeName?: string;
            /**
             * Kind (codes not known; 4 was seen)
             * @description Loại (mã chưa rõ; đã gặp 4) / Kind (codes not known; 4 was seen)
             */
            FeeType?: number;
            /**
             * Amount (đồng)
             * @description Mức thu (đồng) / Amount (đồng)
             */
            Price?: number;
        };
        GatewayTakeTokenReply: {
            /**
             * Token
             * @description Mã truy cập / Token
             */
            access_token: string;
            /**
             * Scope
             * @description Phạm vi / Scope
             */
            scope?: string;
            /**
             * Kind of token
             * @description Loại mã / Kind of token
             */
            token_type?: string;
            /**
             * Seconds that are left
             * @description Thời hạn còn lại (giây) / Seconds that are left
             */
            expires_in?: number;
        };
        GatewayTakeTokenRequest: {
            /**
             * Grant
             * @description Kiểu cấp / Grant
             * @constant
             */
            grant_type: "client_credentials";
            /**
             * Consumer key
             * @description Khóa ứng dụng / Consumer key
             */
            client_id?: string;
            /**
             * Consumer secret
             * @description Mật khẩu ứng dụng / Consumer secret
             */
            client_secret?: string;
        };
        Wso2Fault: {
            fault: components["schemas"]["Wso2FaultFault"];
        };
        Wso2FaultFault: {
            /**
             * Code of the gateway's fault
             * @description Mã lỗi của cổng tích hợp / Code of the gateway's fault
             */
            code: number | string;
            /**
             * Message
             * @description Thông báo / Message
             */
            message?: string;
            /**
             * Description
             * @description Mô tả / Description
             */
            description?: string;
        };
        XroadError: {
            /**
             * Type of the error
             * @description Loại lỗi / Type of the error
             */
            type: string;
            /**
             * Message
             * @description Thông báo / Message
             */
            message?: string;
            /**
             * Reference to the log
             * @description Mã tra cứu nhật ký / Reference to the log
             */
            detail?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type GatewayAddDocumentTracesRequest = components['schemas']['GatewayAddDocumentTracesRequest'];
export type GatewaySignInReply = components['schemas']['GatewaySignInReply'];
export type GatewaySubmitDocumentReply = components['schemas']['GatewaySubmitDocumentReply'];
export type GatewaySubmitDocumentRequest = components['schemas']['GatewaySubmitDocumentRequest'];
export type GatewaySubmitDocumentRequestAttachments = components['schemas']['GatewaySubmitDocumentRequestAttachments'];
export type GatewaySubmitDocumentRequestDocFees = components['schemas']['GatewaySubmitDocumentRequestDocFees'];
export type GatewayTakeTokenReply = components['schemas']['GatewayTakeTokenReply'];
export type GatewayTakeTokenRequest = components['schemas']['GatewayTakeTokenRequest'];
export type Wso2Fault = components['schemas']['Wso2Fault'];
export type Wso2FaultFault = components['schemas']['Wso2FaultFault'];
export type XroadError = components['schemas']['XroadError'];
export type $defs = Record<string, never>;
export interface operations {
    gateway_submitDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewaySubmitDocumentRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewaySubmitDocumentReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                    "text/html": string;
                };
            };
        };
    };
    gateway_addDocumentTraces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayAddDocumentTracesRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewaySubmitDocumentReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                    "text/html": string;
                };
            };
        };
    };
    gateway_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewaySignInReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                    "text/html": string;
                };
            };
        };
    };
    gateway_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GatewayTakeTokenRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayTakeTokenReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                };
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wso2Fault"] | components["schemas"]["XroadError"];
                    "text/html": string;
                };
            };
        };
    };
}
