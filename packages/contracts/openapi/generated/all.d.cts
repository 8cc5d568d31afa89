// Made by scripts/generating/openapi.ts from all.json with openapi-typescript: do not edit.
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
    "/mapi/integrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One of 7 operations at /mapi/integrate, by `service` in the body
         * @description **Đồng bộ hồ sơ một cửa / Sync dossiers** (`portal.syncDossiers`, `service` = `DongBoHoSoMC`)
         *
         *     - Ghi theo khóa, gửi lại cùng nội dung không đổi gì / Writes under a key, the same again changes nothing; tra cứu bằng / look up with `portal.findDossier`
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Nhiều nhất / at most 60: OpenCPS sends at most 60 at a time; the portal publishes no limit
         *     - Chưa rõ / not known: Mã lỗi của hồ sơ trùng chưa rõ, chỉ biết câu "đã tồn tại"; một mã cho cả lô / The code of a duplicate is not known, only its sentence; one code for a whole batch
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Tra cứu hồ sơ / Look a dossier up** (`portal.findDossier`, `service` = `TraCuuHoSo`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Chỉ biết kết quả là một mảng, rỗng khi không có; trường bên trong được cho là như khi đồng bộ / Only known: the result is a list, empty where there is none; its fields are taken to be those of the sync
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Cập nhật tiến độ hồ sơ / Record progress of dossiers** (`portal.recordProgress`, `service` = `CapNhatTienDoHoSoMC`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Nhiều nhất / at most 10: clients send 10 at a time; the portal publishes no limit
         *     - Chưa rõ / not known: Không có dịch vụ nào được biết để đọc lại tiến độ đã gửi / No service is known that reads back the steps that were sent
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Đồng bộ trạng thái hồ sơ nộp từ Cổng / Report the status of a dossier** (`portal.reportStatus`, `service` = `DongBoTrangThaiHoSo`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Bộ mã TrangThai và trường của TaiLieuXuLy chưa được công bố; không biết cách đọc lại trạng thái đã gửi / The codes of TrangThai here and the keys of TaiLieuXuLy are not published; no service is known that reads a report back
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Đồng bộ hỏi đáp / Sync questions** (`portal.syncQuestions`, `service` = `DongBoHoiDap`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Không rõ gửi hai lần thì cập nhật hay thêm; trường của câu trả lời đi kèm chưa đọc được / Not known whether a second sending replaces or adds, and how an answer goes along
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Đồng bộ kết quả hỏi đáp gửi từ Cổng / Answer questions from the portal** (`portal.answerQuestions`, `service` = `DongBoKetQuaHoiDapGuiTuDVCQG`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice; tra cứu bằng / look up with `portal.getAnswers`
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Không rõ trả lời lần hai thì thay hay thêm; dạng của NGAYTRALOI chưa được công bố / Not known whether a second answer replaces or adds; the shape of NGAYTRALOI is not published
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Đồng bộ đánh giá mức độ hài lòng / Sync satisfaction ratings** (`portal.syncRatings`, `service` = `DongBoDanhGia`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Dãy thứ hai về dịch vụ (PhanTramDanhGiaDichVu…) chưa đọc được tên khóa đầy đủ; ý kiến được giữ nguyên / The keys of the second series, about the service (PhanTramDanhGiaDichVu…), were not read in full; opinions are kept as they come
         *     - Độ tin cậy / confidence: secondary; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         */
        post: operations["portal_mapiIntegrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mapi/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in and take a session
         * @description **Đăng nhập, lấy phiên làm việc / Log in and take a session** (`portal.openSession`)
         *
         *     - Chỉ đọc / Reads only
         *     - Chưa rõ / not known: Thời hạn của phiên không được công bố; có hệ thống giữ phiên mãi mãi rồi bị từ chối / How long a session lives is not published; one system kept it for ever and was refused
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         */
        post: operations["portal_openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mapi/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One of 9 operations at /mapi/share, by `service` in the body
         * @description **Lấy danh sách thủ tục hành chính / List procedures** (`portal.listProcedures`, `service` = `LayDanhSachTTHC`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Chưa đọc được trường của từng thủ tục; hai khóa lấy theo LayThuTuc, khóa khác được giữ nguyên / The keys of an item were not read; two are taken from LayThuTuc, others are kept as they come
         *     - Độ tin cậy / confidence: secondary; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy chi tiết thủ tục / Get a procedure** (`portal.getProcedure`, `service` = `LayThuTuc`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Bảng mã TRANGTHAI, đơn vị thời gian và đơn vị tiền chưa đọc được: giữ nguyên, nên bản ghi còn thiếu chúng; có nơi trả một số mục dưới dạng văn bản / Codes of TRANGTHAI and the words of units were not read: they are kept as they come and lack in the record; some places answer parts as plain text
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy danh sách dịch vụ công / List online services** (`portal.listOnlineServices`, `service` = `LayDVC`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Tham số lọc không đọc được: gửi qua unknown của thông điệp; APDUNGDVC được giữ nguyên / The parameters of the filter were not read: pass them as unknown of the message; APDUNGDVC is kept as it comes
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy danh mục cơ quan / List agencies** (`portal.listAgencies`, `service` = `LayDanhMucCoQuan`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Chưa rõ / not known: Bảng mã CAPDONVI không được công bố / The codes of CAPDONVI are not published
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy danh mục lĩnh vực / List fields of administration** (`portal.listFields`, `service` = `LayDanhMucLinhVuc`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Tra cứu TechID / Find an applicant's id at the portal** (`portal.findTechId`, `service` = `TraCuuTechID`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy danh sách hỏi đáp gửi từ Cổng / List questions from the portal** (`portal.listQuestions`, `service` = `LayDanhSachHoiDapGuiTuDVCQG`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy danh sách hỏi đáp của bộ, cơ quan / List questions of agencies** (`portal.listAgencyQuestions`, `service` = `LayDanhSachHoiDapBoCoQuan`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         *
         *     **Lấy nội dung trả lời theo câu hỏi / Get the answers to a question** (`portal.getAnswers`, `service` = `LayNoiDungTraLoiTheoCauHoi`)
         *
         *     - Chỉ đọc / Reads only
         *     - `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`
         *     - Độ tin cậy / confidence: production; OpenCPS 2, DVCQGIntegrationActionImpl (June 2021), and later clients of the portal
         */
        post: operations["portal_mapiShare"];
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
export interface webhooks {
    portal_findPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a dossier's payment
         * @description **Tra cứu thanh toán của hồ sơ / Look up a dossier's payment** (`portal.findPayment`)
         *
         *     - Chỉ đọc / Reads only
         *     - Chưa rõ / not known: Nội dung khi có khoản phải nộp nằm ở message và chưa đọc được: giữ nguyên / What is to be paid stands in message and was not read: it is kept as it comes
         *     - Độ tin cậy / confidence: production; OpenCPS 2, modules/pay-gate-integration (June 2021)
         */
        post: operations["portal_findPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    portal_nhanChungTuThueDat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a voucher of land tax
         * @description **Nhận chứng từ thuế đất / Receive a voucher of land tax** (`portal.receiveTaxVoucher`, `service` = `NhanChungTuThueDat`)
         *
         *     - Ghi theo khóa, gửi lại cùng nội dung không đổi gì / Writes under a key, the same again changes nothing
         *     - Chưa rõ / not known: Không thấy đường dẫn, chỉ thấy tên dịch vụ; ý nghĩa của isSync và mã TrangThaiThanhToan chưa rõ / No path was seen, only the service's name; isSync and the codes of TrangThaiThanhToan are not known
         *     - Độ tin cậy / confidence: production; OpenCPS 2, servlet filter and integration services (June 2021)
         */
        post: operations["portal_nhanChungTuThueDat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    portal_receiveDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a dossier
         * @description **Nhận hồ sơ từ Cổng / Receive a dossier** (`portal.receiveDossier`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - Chưa rõ / not known: Chỉ biết đường dẫn và dạng trả lời; mọi trường của thông điệp được giữ nguyên / Only the path and the shape of the answer are known; every key is kept as it comes
         *     - Độ tin cậy / confidence: unverified; OpenCPS 2, servlet filter and integration services (June 2021)
         */
        post: operations["portal_receiveDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    portal_receivePromotion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a promotion dossier
         * @description **Nhận hồ sơ khuyến mại từ Cổng / Receive a promotion dossier** (`portal.receivePromotion`)
         *
         *     - Ghi theo khóa, gửi lại cùng nội dung không đổi gì / Writes under a key, the same again changes nothing
         *     - Chưa rõ / not known: MaHoSo và MaHoSoQG: không rõ khi nào có khóa nào; không biết khóa nào bắt buộc / Not known when MaHoSo stands and when MaHoSoQG, and which keys are required
         *     - Độ tin cậy / confidence: production; OpenCPS 2, servlet filter and integration services (June 2021)
         */
        post: operations["portal_receivePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    portal_receiveTaxNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a notice of land tax
         * @description **Nhận thông báo thuế đất / Receive a notice of land tax** (`portal.receiveTaxNotice`)
         *
         *     - Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice
         *     - Chưa rõ / not known: Không rõ thông điệp có khóa service hay không; cấu trúc XML bên trong chưa đọc được / Not known whether the message has the key service; the XML inside was not read
         *     - Độ tin cậy / confidence: production; OpenCPS 2, servlet filter and integration services (June 2021)
         */
        post: operations["portal_receiveTaxNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        PortalAcknowledgement: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            /**
             * What else is answered (not read)
             * @description Kết quả (chưa đọc được) / What else is answered (not read)
             */
            result?: unknown;
        };
        PortalAnswerQuestionsRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "DongBoKetQuaHoiDapGuiTuDVCQG";
            data: components["schemas"]["PortalAnswerQuestionsRequestData"][];
        };
        PortalAnswerQuestionsRequestData: {
            /**
             * Id of the question
             * @description Mã câu hỏi / Id of the question
             */
            HOIDAPID: string;
            /**
             * Code of the agency
             * @description Mã đơn vị / Code of the agency
             */
            MADONVI: string;
            /**
             * Who answers
             * @description Người trả lời / Who answers
             */
            NGUOITRALOI: string;
            /**
             * Title of who answers
             * @description Chức vụ / Title of who answers
             */
            CHUCVUNGUOITRALOI?: string;
            /**
             * Answered
             * @description Ngày trả lời. Dạng ngày chưa được công bố; đọc được mọi dạng đã gặp / Answered. The shape of the date is not published; every shape that was seen is read
             */
            NGAYTRALOI: string;
            /**
             * Answer
             * @description Nội dung trả lời / Answer
             */
            NOIDUNGTRALOI: string;
        };
        PortalDossier: {
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            MaHoSo: string;
            /**
             * Procedure code
             * @description Mã thủ tục hành chính / Procedure code
             */
            MaTTHC: string;
            /**
             * Procedure name
             * @description Tên thủ tục / Procedure name
             */
            TenTTHC?: string;
            /**
             * Code of the field
             * @description Mã lĩnh vực / Code of the field
             */
            MaLinhVuc?: string;
            /**
             * Name of the field
             * @description Tên lĩnh vực / Name of the field
             */
            TenLinhVuc?: string;
            /**
             * Applicant
             * @description Chủ hồ sơ / Applicant
             */
            ChuHoSo: string;
            /**
             * Kind of applicant
             * @description Loại đối tượng. 1 công dân, 2 doanh nghiệp, 3 cơ quan nhà nước, 4 tổ chức khác; API nộp hồ sơ mới dùng bộ mã khác / Kind of applicant. 1 citizen, 2 enterprise, 3 state agency, 4 other; the newer filing API has other codes
             * @enum {string}
             */
            LoaiDoiTuong: "1" | "2" | "3" | "4";
            /**
             * Applicant's id at the portal (TechID)
             * @description Mã đối tượng (TechID) / Applicant's id at the portal (TechID)
             */
            MaDoiTuong?: string;
            /**
             * Other information
             * @description Thông tin khác / Other information
             */
            ThongTinKhac?: string;
            /**
             * E-mail
             * @description Thư điện tử / E-mail
             */
            Email?: string;
            /**
             * Fax number
             * @description Số fax / Fax number
             */
            Fax?: string;
            /**
             * Phone number
             * @description Số điện thoại / Phone number
             */
            SoDienThoai?: string;
            /**
             * Summary
             * @description Trích yếu hồ sơ / Summary
             */
            TrichYeuHoSo?: string;
            /**
             * Received
             * @description Ngày tiếp nhận / Received
             */
            NgayTiepNhan?: string;
            /**
             * Due
             * @description Ngày hẹn trả / Due
             */
            NgayHenTra?: string;
            /**
             * Status
             * @description Trạng thái hồ sơ / Status
             * @enum {string}
             */
            TrangThaiHoSo: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
            /**
             * Result returned
             * @description Ngày trả kết quả / Result returned
             */
            NgayTra?: string;
            /**
             * About the return
             * @description Thông tin trả / About the return
             */
            ThongTinTra?: string;
            /**
             * How the result is returned (0 at the counter, 1 by post)
             * @description Hình thức trả kết quả (0 tại quầy, 1 bưu chính) / How the result is returned (0 at the counter, 1 by post)
             * @enum {string}
             */
            HinhThuc?: "0" | "1" | "";
            /**
             * Finished
             * @description Ngày kết thúc xử lý / Finished
             */
            NgayKetThucXuLy?: string;
            /**
             * Processing unit
             * @description Đơn vị xử lý / Processing unit
             */
            DonViXuLy?: string;
            /**
             * Note
             * @description Ghi chú. Dài hơn khoảng 2000 ký tự thì đồng bộ từng bị lỗi / Note. Longer ones have broken the sync
             */
            GhiChu?: string;
            TaiLieuNop?: components["schemas"]["PortalDossierTaiLieuNop"][];
            DanhSachLePhi?: components["schemas"]["PortalDossierDanhSachLePhi"][];
            DanhSachTepDinhKemKhac?: components["schemas"]["PortalDossierDanhSachTepDinhKemKhac"][];
            DanhSachHoSoBoSung?: components["schemas"]["PortalDossierDanhSachHoSoBoSung"][];
            DanhSachGiayToKetQua?: components["schemas"]["PortalDossierDanhSachGiayToKetQua"][];
            /**
             * Channel (1 in person, 2 online, 3 post)
             * @description Kênh thực hiện (1 trực tiếp, 2 trực tuyến, 3 bưu chính) / Channel (1 in person, 2 online, 3 post)
             * @enum {string}
             */
            KenhThucHien?: "1" | "2" | "3" | "";
            /**
             * Number of the applicant's paper
             * @description Số giấy tờ chủ hồ sơ / Number of the applicant's paper
             */
            SoGiayToChuHoSo?: string;
            DinhDanhCHS?: components["schemas"]["PortalDossierDinhDanhCHS"][];
            /**
             * Where it was submitted (2 the agency's portal; 1 the national one, not confirmed)
             * @description Nơi nộp hồ sơ (2 Cổng của bộ, tỉnh; 1 Cổng quốc gia, chưa xác nhận) / Where it was submitted (2 the agency's portal; 1 the national one, not confirmed)
             * @enum {string}
             */
            NoiNopHoSo?: "1" | "2" | "";
            /**
             * Has digitised papers
             * @description Hồ sơ có thành phần số hóa / Has digitised papers
             * @enum {string}
             */
            HoSoCoThanhPhanSoHoa?: "0" | "1" | "";
            /**
             * Account verified by VNeID
             * @description Tài khoản được xác thực với VNeID / Account verified by VNeID
             * @enum {string}
             */
            TaiKhoanDuocXacThucVoiVNeID?: "0" | "1" | "";
            /**
             * Paid online (1 online, 3 another way, 0 nothing to pay)
             * @description Được thanh toán trực tuyến (1 trực tuyến, 3 hình thức khác, 0 không có) / Paid online (1 online, 3 another way, 0 nothing to pay)
             * @enum {string}
             */
            DuocThanhToanTrucTuyen?: "0" | "1" | "3" | "";
            /**
             * Submitted
             * @description Ngày nộp hồ sơ / Submitted
             */
            NgayNopHoSo?: string;
            /**
             * Refused
             * @description Ngày từ chối / Refused
             */
            NgayTuChoi?: string;
            DSKetNoiCSDL?: components["schemas"]["PortalDossierDSKetNoiCSDL"][];
        };
        PortalDossierDSKetNoiCSDL: {
            /**
             * Code of a database that was asked
             * @description Mã cơ sở dữ liệu đã kết nối / Code of a database that was asked
             */
            MaCSDL: string;
        };
        PortalDossierDanhSachGiayToKetQua: {
            /**
             * Name of the result
             * @description Tên giấy tờ kết quả / Name of the result
             */
            TenGiayTo: string;
            /**
             * Code of the paper in the catalogue
             * @description Mã thành phần hồ sơ / Code of the paper in the catalogue
             */
            MaThanhPhanHoSo?: string;
            /**
             * Id of the paper
             * @description Mã giấy tờ / Id of the paper
             */
            GiayToId?: string;
            /**
             * Download address
             * @description Đường dẫn tệp kết quả / Download address
             */
            DuongDanTepTinKetQua?: string;
            /**
             * Code in the store of results
             * @description Mã giấy tờ kết quả trong kho / Code in the store of results
             */
            MaGiayToKetQua?: string;
        };
        PortalDossierDanhSachHoSoBoSung: {
            /**
             * Id of the request
             * @description Mã yêu cầu bổ sung / Id of the request
             */
            HoSoBoSungId: string;
            /**
             * Requested by
             * @description Người yêu cầu / Requested by
             */
            NguoiYeuCauBoSung?: string;
            /**
             * What is requested
             * @description Nội dung bổ sung / What is requested
             */
            NoiDungBoSung: string;
            /**
             * Requested
             * @description Ngày yêu cầu bổ sung / Requested
             */
            NgayBoSung: string;
            /**
             * Received by
             * @description Người tiếp nhận / Received by
             */
            NguoiTiepNhanBoSung?: string;
            /**
             * About the receipt
             * @description Thông tin tiếp nhận / About the receipt
             */
            ThongTinTiepNhan?: string;
            /**
             * Received
             * @description Ngày tiếp nhận / Received
             */
            NgayTiepNhanBoSung?: string;
            /**
             * State of the request (codes not known)
             * @description Trạng thái bổ sung (mã chưa rõ) / State of the request (codes not known)
             */
            TrangThaiBoSung?: string;
            DanhSachGiayToBoSung?: unknown[];
            DanhSachLePhiBoSung?: unknown[];
            /**
             * Due before
             * @description Ngày hẹn trả trước / Due before
             */
            NgayHenTraTruoc?: string;
            /**
             * Due after
             * @description Ngày hẹn trả mới / Due after
             */
            NgayHenTraMoi?: string;
        };
        PortalDossierDanhSachLePhi: {
            /**
             * Name of the fee
             * @description Tên phí, lệ phí / Name of the fee
             */
            TenPhiLePhi: string;
            /**
             * Code of the fee
             * @description Mã phí, lệ phí / Code of the fee
             */
            MaPhiLePhi?: string;
            /**
             * When it is collected
             * @description Hình thức thu. Trước, sau hoặc miễn; mã trên đường truyền chưa rõ / When it is collected. Before, after or exempt; the codes on the wire are not known
             */
            HinhThucThu?: string;
            /**
             * Amount (đồng)
             * @description Mức thu (đồng) / Amount (đồng)
             */
            Gia: string;
            /**
             * Kind (1 fee, 2 charge)
             * @description Loại (1 phí, 2 lệ phí) / Kind (1 fee, 2 charge)
             * @enum {string}
             */
            LoaiPhiLePhi?: "1" | "2" | "";
        };
        PortalDossierDanhSachTepDinhKemKhac: {
            /**
             * Name of the paper
             * @description Tên giấy tờ / Name of the paper
             */
            TenGiayTo: string;
            /**
             * Number
             * @description Số lượng / Number
             */
            SoLuong?: string;
            /**
             * Kind of paper
             * @description Loại giấy tờ / Kind of paper
             */
            LoaiGiayTo?: string;
        };
        PortalDossierDinhDanhCHS: {
            /**
             * Kind of id (1 the 12 digits, 2 the old 9 digits)
             * @description Loại định danh (1 số định danh 12 số, 2 CMND 9 số) / Kind of id (1 the 12 digits, 2 the old 9 digits)
             * @enum {string}
             */
            LoaiDinhDanh: "1" | "2";
            /**
             * Id
             * @description Số định danh / Id
             */
            SoDinhDanh: string;
        };
        PortalDossierTaiLieuNop: {
            /**
             * Id of the file
             * @description Mã tệp đính kèm / Id of the file
             */
            TepDinhKemId: string;
            /**
             * Name of the file
             * @description Tên tệp đính kèm / Name of the file
             */
            TenTepDinhKem: string;
            /**
             * Taken out again
             * @description Đã gỡ / Taken out again
             * @enum {string}
             */
            IsDeleted?: "True" | "False";
            /**
             * Code of the required paper
             * @description Mã thành phần hồ sơ / Code of the required paper
             */
            MaThanhPhanHoSo?: string;
            /**
             * Download address
             * @description Đường dẫn tải tệp. Địa chỉ tải, không phải nội dung tệp / Download address. An address, not the bytes
             */
            DuongDanTaiTepTin?: string;
            /**
             * Digitised
             * @description Được số hóa / Digitised
             * @enum {string}
             */
            DuocSoHoa?: "0" | "1" | "2" | "";
            /**
             * Re-used
             * @description Được tái sử dụng / Re-used
             * @enum {string}
             */
            DuocTaiSuDung?: "0" | "1" | "2" | "";
            /**
             * Taken from the national store
             * @description Được lấy từ kho quốc gia / Taken from the national store
             * @enum {string}
             */
            DuocLayTuKhoDMQG?: "0" | "1" | "2" | "";
            /**
             * Code of the result that replaces it
             * @description Mã kết quả thay thế / Code of the result that replaces it
             */
            MaKetQuaThayThe?: string;
        };
        PortalFindDossierReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalDossier"][];
        };
        PortalFindDossierRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "TraCuuHoSo";
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            mahoso: string;
        };
        PortalFindPaymentReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * What is answered (not read; an empty list on failure)
             * @description Nội dung trả lời (chưa đọc được; mảng rỗng khi lỗi) / What is answered (not read; an empty list on failure)
             */
            message?: unknown;
        };
        PortalFindPaymentRequest: {
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            MaHoSo: string;
        };
        PortalFindTechIdReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalFindTechIdReplyResult"][];
        };
        PortalFindTechIdReplyResult: {
            /**
             * Id at the portal (TechID)
             * @description TechID / Id at the portal (TechID)
             */
            TECHNICALID: string;
        };
        PortalFindTechIdRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "TraCuuTechID";
            /**
             * Provider of the id
             * @description Nơi cấp định danh / Provider of the id
             * @constant
             */
            provider: "wso2is";
            /**
             * Tax code, or identity number
             * @description Mã số thuế hoặc số định danh, CMND / Tax code, or identity number
             */
            mstorcmnd: string;
        };
        PortalGetAnswersReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalGetAnswersReplyResult"][];
        };
        PortalGetAnswersReplyResult: {
            /**
             * Id of the answer
             * @description Mã câu trả lời / Id of the answer
             */
            TRALOIID?: string;
            /**
             * Answer
             * @description Nội dung trả lời / Answer
             */
            NOIDUNGTRALOI?: string;
        };
        PortalGetAnswersRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayNoiDungTraLoiTheoCauHoi";
            /**
             * Id of the question
             * @description Mã câu hỏi / Id of the question
             */
            cauhoiid: string;
        };
        PortalGetProcedureReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalProcedure"][];
        };
        PortalGetProcedureRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayThuTuc";
            /**
             * Procedure code
             * @description Mã thủ tục hành chính / Procedure code
             */
            maTTHC: string;
        };
        PortalListAgenciesReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalListAgenciesReplyResult"][];
        };
        PortalListAgenciesReplyResult: {
            /**
             * Agency code
             * @description Mã đơn vị / Agency code
             */
            MADONVI: string;
            /**
             * Name of the agency
             * @description Tên đơn vị / Name of the agency
             */
            TENDONVI: string;
            /**
             * Level of the agency (codes not known)
             * @description Cấp đơn vị (mã chưa rõ) / Level of the agency (codes not known)
             */
            CAPDONVI?: string;
        };
        PortalListAgenciesRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayDanhMucCoQuan";
        };
        PortalListAgencyQuestionsRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayDanhSachHoiDapBoCoQuan";
        };
        PortalListFieldsReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalListFieldsReplyResult"][];
        };
        PortalListFieldsReplyResult: {
            /**
             * Code of the field
             * @description Mã lĩnh vực / Code of the field
             */
            MALINHVUC: string;
            /**
             * Name of the field
             * @description Tên lĩnh vực / Name of the field
             */
            TENLINHVUC: string;
            /**
             * Code of the sector
             * @description Mã ngành / Code of the sector
             */
            MANGANH?: string;
        };
        PortalListFieldsRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayDanhMucLinhVuc";
        };
        PortalListOnlineServicesReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalListOnlineServicesReplyResult"];
        };
        PortalListOnlineServicesReplyResult: {
            data: components["schemas"]["PortalListOnlineServicesReplyResultData"][];
        };
        PortalListOnlineServicesReplyResultData: {
            /**
             * Code of the online service
             * @description Mã dịch vụ công / Code of the online service
             */
            MADVC: string;
            /**
             * Name of the online service
             * @description Tên dịch vụ công / Name of the online service
             */
            TENDVC: string;
            /**
             * Procedure code
             * @description Mã thủ tục / Procedure code
             */
            MATTHC?: string;
            /**
             * Procedure name
             * @description Tên thủ tục / Procedure name
             */
            TENTTHC?: string;
            /**
             * Name of the agency that issues it
             * @description Tên cơ quan ban hành / Name of the agency that issues it
             */
            TENCOQUANBANHANH?: string;
            /**
             * Name of the field
             * @description Tên lĩnh vực / Name of the field
             */
            TENLINHVUC?: string;
            APDUNGDVC?: unknown[];
        };
        PortalListOnlineServicesRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayDVC";
        };
        PortalListProceduresReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["PortalListProceduresReplyResult"][];
        };
        PortalListProceduresReplyResult: {
            /**
             * Procedure code
             * @description Mã thủ tục hành chính / Procedure code
             */
            MATTHC: string;
            /**
             * Procedure name
             * @description Tên thủ tục hành chính / Procedure name
             */
            TENTTHC: string;
        };
        PortalListProceduresRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayDanhSachTTHC";
        };
        PortalListQuestionsReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
            result?: components["schemas"]["WireQuestion"][];
        };
        PortalListQuestionsRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "LayDanhSachHoiDapGuiTuDVCQG";
        };
        PortalOpenSessionReply: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session?: string;
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
        };
        PortalOpenSessionRequest: {
            /**
             * User name
             * @description Tên đăng nhập / User name
             */
            username: string;
            /**
             * Password
             * @description Mật khẩu / Password
             */
            password: string;
        };
        PortalProcedure: {
            /**
             * Procedure name
             * @description Tên thủ tục hành chính / Procedure name
             */
            TENTTHC?: string;
            /**
             * Procedure code
             * @description Mã thủ tục hành chính / Procedure code
             */
            MATTHC?: string;
            /**
             * Status (1 is published)
             * @description Trạng thái (1 là công khai). Một hệ thống coi 1 là công khai, mã khác là không; bảng mã chưa được công bố / Status (1 is published). One system takes 1 for published and others for not; the codes are not published
             */
            TRANGTHAI?: number | string;
            /**
             * Requirements and conditions
             * @description Yêu cầu, điều kiện / Requirements and conditions
             */
            YEUCAU?: string;
            /**
             * Code of the agency that publishes it
             * @description Mã cơ quan công bố / Code of the agency that publishes it
             */
            MACOQUANCONGBO?: string;
            LINHVUCTHUCHIEN?: components["schemas"]["PortalProcedureLINHVUCTHUCHIEN"][];
            TRINHTUTHUCHIEN?: components["schemas"]["PortalProcedureTRINHTUTHUCHIEN"][];
            CACHTHUCTHUCHIEN?: components["schemas"]["PortalProcedureCACHTHUCTHUCHIEN"][];
            DOITUONGTHUCHIEN?: components["schemas"]["PortalProcedureDOITUONGTHUCHIEN"][];
            KETQUATHUCHIEN?: components["schemas"]["PortalProcedureKETQUATHUCHIEN"][];
            CANCUPHAPLY?: components["schemas"]["PortalProcedureCANCUPHAPLY"][];
            COQUANTHUCHIEN?: components["schemas"]["PortalProcedureCOQUANTHUCHIEN"][];
            THANHPHANHOSO?: components["schemas"]["PortalProcedureTHANHPHANHOSO"][];
        };
        PortalProcedureCACHTHUCTHUCHIEN: {
            /**
             * Channel (1 at the counter, 2 online, 3 by post)
             * @description Kênh (1 trực tiếp, 2 trực tuyến, 3 bưu chính) / Channel (1 at the counter, 2 online, 3 by post)
             */
            KENH?: number;
            THOIGIAN?: components["schemas"]["PortalProcedureCACHTHUCTHUCHIENTHOIGIAN"][];
        };
        PortalProcedureCACHTHUCTHUCHIENTHOIGIAN: {
            /**
             * Time
             * @description Thời gian giải quyết / Time
             */
            THOIGIANGIAIQUYET?: number;
            /**
             * Unit of time
             * @description Đơn vị tính / Unit of time
             */
            DONVITINH?: string;
            /**
             * Description
             * @description Mô tả / Description
             */
            MOTA?: string;
            PHILEPHI?: components["schemas"]["PortalProcedureCACHTHUCTHUCHIENTHOIGIANPHILEPHI"][];
        };
        PortalProcedureCACHTHUCTHUCHIENTHOIGIANPHILEPHI: {
            /**
             * Code of the fee
             * @description Mã phí, lệ phí / Code of the fee
             */
            MAPHILEPHI?: string;
            /**
             * Amount
             * @description Số tiền / Amount
             */
            SOTIEN?: number;
            /**
             * Unit of the amount
             * @description Đơn vị tiền / Unit of the amount
             */
            DONVI?: string;
            /**
             * Description
             * @description Mô tả / Description
             */
            MOTA?: string;
        };
        PortalProcedureCANCUPHAPLY: {
            /**
             * Number of the instrument
             * @description Số văn bản / Number of the instrument
             */
            SOVANBAN?: string;
            /**
             * Its title
             * @description Tên văn bản / Its title
             */
            TENVANBAN?: string;
        };
        PortalProcedureCOQUANTHUCHIEN: {
            /**
             * Code of the agency
             * @description Mã cơ quan thực hiện / Code of the agency
             */
            MADONVI?: string;
            /**
             * Name of the agency
             * @description Tên cơ quan thực hiện / Name of the agency
             */
            TENDONVI?: string;
        };
        PortalProcedureDOITUONGTHUCHIEN: {
            /**
             * Who may apply
             * @description Đối tượng thực hiện / Who may apply
             */
            TENDOITUONG?: string;
        };
        PortalProcedureKETQUATHUCHIEN: {
            /**
             * Code of the result
             * @description Mã kết quả / Code of the result
             */
            MAKETQUA?: string;
            /**
             * Name of the result
             * @description Tên kết quả / Name of the result
             */
            TENKETQUA?: string;
        };
        PortalProcedureLINHVUCTHUCHIEN: {
            /**
             * Code of the field
             * @description Mã lĩnh vực / Code of the field
             */
            MALINHVUC?: string;
            /**
             * Name of the field
             * @description Tên lĩnh vực / Name of the field
             */
            TENLINHVUC?: string;
        };
        PortalProcedureTHANHPHANHOSO: {
            GIAYTO?: components["schemas"]["PortalProcedureTHANHPHANHOSOGIAYTO"][];
        };
        PortalProcedureTHANHPHANHOSOGIAYTO: {
            /**
             * Code of the paper
             * @description Mã giấy tờ / Code of the paper
             */
            MAGIAYTO?: string;
            /**
             * Name of the form
             * @description Tên mẫu đơn / Name of the form
             */
            TENMAUDON?: string;
            /**
             * Address of the form
             * @description Đường dẫn mẫu / Address of the form
             */
            URL?: string;
            /**
             * Name of the paper
             * @description Tên giấy tờ / Name of the paper
             */
            TENGIAYTO?: string;
        };
        PortalProcedureTRINHTUTHUCHIEN: {
            /**
             * Case
             * @description Trường hợp / Case
             */
            TRUONGHOP?: string;
            TRINHTU?: components["schemas"]["PortalProcedureTRINHTUTHUCHIENTRINHTU"][];
        };
        PortalProcedureTRINHTUTHUCHIENTRINHTU: {
            /**
             * Step
             * @description Bước thực hiện / Step
             */
            TENTRINHTU?: string;
        };
        PortalProgress: {
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            MaHoSo: string;
            /**
             * Officer
             * @description Người xử lý / Officer
             */
            NguoiXuLy: string;
            /**
             * Officer's title
             * @description Chức danh / Officer's title
             */
            ChucDanh?: string;
            /**
             * When it happened
             * @description Thời điểm xử lý / When it happened
             */
            ThoiDiemXuLy: string;
            /**
             * Processing unit
             * @description Phòng ban xử lý / Processing unit
             */
            PhongBanXuLy?: string;
            /**
             * What was done
             * @description Nội dung xử lý / What was done
             */
            NoiDungXuLy?: string;
            /**
             * Status
             * @description Trạng thái / Status
             * @enum {string}
             */
            TrangThai: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
            /**
             * Step started
             * @description Ngày bắt đầu / Step started
             */
            NgayBatDau?: string;
            /**
             * Step due
             * @description Ngày kết thúc theo quy định / Step due
             */
            NgayKetThucTheoQuyDinh?: string;
        };
        PortalReceiveDossierRequest: Record<string, unknown>;
        PortalReceivePromotionReply: {
            /**
             * Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             * @description Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3") / Error code (0 is done; seen as 0, "0", "00", "3", "-3")
             */
            error_code: number | string;
            /**
             * Message
             * @description Thông báo. Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây / Message. A sentence in Vietnamese; often the only place where the outcome is said
             */
            message?: string;
        };
        PortalReceivePromotionRequest: {
            /**
             * Tax code
             * @description Mã số thuế / Tax code
             */
            MaSoThue?: string;
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            MaHoSo?: string;
            /**
             * The portal's code
             * @description Mã hồ sơ quốc gia / The portal's code
             */
            MaHoSoQG?: string;
            /**
             * Procedure code
             * @description Mã thủ tục hành chính / Procedure code
             */
            MaTTHC?: string;
            /**
             * Trader
             * @description Tên thương nhân / Trader
             */
            TenThuongNhan?: string;
            DiaChiDoanhNghiep?: components["schemas"]["PortalReceivePromotionRequestDiaChiDoanhNghiep"];
            /**
             * Phone number
             * @description Điện thoại / Phone number
             */
            DienThoai?: string;
            /**
             * E-mail
             * @description Thư điện tử / E-mail
             */
            Email?: string;
            /**
             * Contact person
             * @description Người liên hệ / Contact person
             */
            NguoiLienHe?: string;
            /**
             * Name of the promotion
             * @description Tên chương trình khuyến mại / Name of the promotion
             */
            TenChuongTrinhKhuyenMai?: string;
            /**
             * Name of the application's file
             * @description Tên tệp đơn đăng ký / Name of the application's file
             */
            TenTepDonDangKy?: string;
            /**
             * The application (base64)
             * @description Tệp đơn đăng ký (base64) / The application (base64)
             */
            TepDonDangKy?: string;
            TaiLieuNop?: components["schemas"]["PortalReceivePromotionRequestTaiLieuNop"][];
        };
        PortalReceivePromotionRequestDiaChiDoanhNghiep: {
            /**
             * Code of the province
             * @description Mã tỉnh / Code of the province
             */
            MaTinh?: string;
            /**
             * Code of the district
             * @description Mã huyện / Code of the district
             */
            MaHuyen?: string;
            /**
             * Code of the commune
             * @description Mã xã / Code of the commune
             */
            MaXa?: string;
            /**
             * Address
             * @description Địa chỉ chi tiết / Address
             */
            DiaChiChiTiet?: string;
        };
        PortalReceivePromotionRequestTaiLieuNop: {
            /**
             * Name of the file
             * @description Tên tệp đính kèm / Name of the file
             */
            TenTepDinhKem?: string;
            /**
             * The file (base64)
             * @description Nội dung tệp (base64) / The file (base64)
             */
            Base64?: string;
        };
        PortalReceiveTaxNoticeRequest: {
            data: components["schemas"]["PortalReceiveTaxNoticeRequestData"];
        };
        PortalReceiveTaxNoticeRequestData: {
            /**
             * The notice (XML in base64)
             * @description Thông báo thuế (XML, base64) / The notice (XML in base64)
             */
            FileThongBaoThue: string;
        };
        PortalReceiveTaxVoucherRequest: {
            /**
             * Name of the service
             * @description Tên dịch vụ / Name of the service
             * @constant
             */
            service: "NhanChungTuThueDat";
            /**
             * Replaces an earlier one
             * @description Cập nhật / Replaces an earlier one
             */
            isUpdating?: boolean | string;
            /**
             * isSync (meaning not known)
             * @description isSync (ý nghĩa chưa rõ) / isSync (meaning not known)
             */
            isSync?: boolean | string;
            data: components["schemas"]["PortalReceiveTaxVoucherRequestData"];
        };
        PortalReceiveTaxVoucherRequestData: {
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            MaHoSo: string;
            /**
             * Payer
             * @description Người nộp tiền / Payer
             */
            HoTenNguoiNopTien?: string;
            /**
             * Tax code
             * @description Mã số thuế / Tax code
             */
            MaSoThue?: string;
            ThongTinThanhToan?: components["schemas"]["PortalReceiveTaxVoucherRequestDataThongTinThanhToan"];
            /**
             * Address of the voucher
             * @description Đường dẫn chứng từ / Address of the voucher
             */
            UrlFileChungTu?: string;
        };
        PortalReceiveTaxVoucherRequestDataThongTinThanhToan: {
            /**
             * Code of the notice
             * @description Mã thông báo thuế / Code of the notice
             */
            MaThongBaoThue?: string;
            /**
             * Paid
             * @description Thời gian thanh toán / Paid
             */
            ThoiGianThanhToan?: string;
            /**
             * Amount (đồng)
             * @description Số tiền (đồng) / Amount (đồng)
             */
            SoTien?: number | string;
            /**
             * Message of the payment
             * @description Nội dung thanh toán / Message of the payment
             */
            NoiDungThanhToan?: string;
            /**
             * State of the payment (codes not known)
             * @description Trạng thái thanh toán (mã chưa rõ) / State of the payment (codes not known)
             */
            TrangThaiThanhToan?: string;
        };
        PortalRecordProgressRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "CapNhatTienDoHoSoMC";
            data: components["schemas"]["PortalProgress"][];
        };
        PortalReportStatusRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "DongBoTrangThaiHoSo";
            /**
             * Kind (always 2)
             * @description Loại (luôn là 2) / Kind (always 2)
             * @constant
             */
            type: "2";
            data: components["schemas"]["PortalReportStatusRequestData"];
        };
        PortalReportStatusRequestData: {
            /**
             * The portal's reference
             * @description Mã hồ sơ của Cổng / The portal's reference
             */
            MaHoSo: string;
            /**
             * Dossier code
             * @description Mã hồ sơ của đơn vị / Dossier code
             */
            MaHoSoDonVi: string;
            /**
             * Applicant's id at the portal (TechID)
             * @description Mã đối tượng (TechID) / Applicant's id at the portal (TechID)
             */
            MaDoiTuong?: string;
            /**
             * What was done
             * @description Nội dung xử lý / What was done
             */
            NoiDung?: string;
            /**
             * When it was done
             * @description Ngày xử lý / When it was done
             */
            NgayXuLy: string;
            /**
             * Status
             * @description Trạng thái. Bộ mã riêng của dịch vụ này, chưa được công bố; đã gặp 2, 5 và 11 / Status. Codes of this service alone, not published; 2, 5 and 11 were seen
             */
            TrangThai: string;
            TaiLieuXuLy?: unknown[];
        };
        PortalSyncDossiersRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "DongBoHoSoMC";
            /**
             * Whether the dossiers exist already
             * @description Cập nhật hồ sơ đã có (True) hay thêm mới (False) / Whether the dossiers exist already
             * @enum {string}
             */
            isUpdating: "True" | "False";
            data: components["schemas"]["PortalDossier"][];
        };
        PortalSyncQuestionsRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "DongBoHoiDap";
            data: components["schemas"]["PortalSyncQuestionsRequestData"][];
        };
        PortalSyncQuestionsRequestData: {
            /**
             * Id of the question
             * @description Mã câu hỏi / Id of the question
             */
            HOIDAPID: string;
            /**
             * Code of the field
             * @description Mã lĩnh vực / Code of the field
             */
            MaLinhVuc?: string;
            /**
             * What is asked
             * @description Nội dung câu hỏi / What is asked
             */
            NOIDUNG: string;
            /**
             * Code of the agency
             * @description Mã đơn vị / Code of the agency
             */
            MADONVI: string;
            /**
             * Name of the agency
             * @description Tên đơn vị / Name of the agency
             */
            TENDONVI?: string;
        };
        PortalSyncRatingsRequest: {
            /**
             * Session
             * @description Phiên làm việc / Session
             */
            session: string;
            /**
             * Code of the calling agency
             * @description Mã đơn vị gửi / Code of the calling agency
             */
            madonvi: string;
            /**
             * @description Tên dịch vụ / Name of the service (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            service: "DongBoDanhGia";
            data: components["schemas"]["PortalSyncRatingsRequestData"][];
        };
        PortalSyncRatingsRequestData: {
            /**
             * Month (M-yyyy)
             * @description Tháng tổng hợp (M-yyyy) / Month (M-yyyy)
             */
            NgayTongHop: string;
            /**
             * People who rated
             * @description Tổng số người đánh giá / People who rated
             */
            TongSoNguoiDanhGia: string;
            /**
             * Share very satisfied
             * @description Tỷ lệ rất hài lòng / Share very satisfied
             */
            PhanTramDanhGiaRatHaiLong: string;
            /**
             * Share satisfied
             * @description Tỷ lệ hài lòng / Share satisfied
             */
            PhanTramDanhGiaHaiLong: string;
            /**
             * Share not satisfied
             * @description Tỷ lệ chưa hài lòng / Share not satisfied
             */
            PhanTramDanhGiaChuaHaiLong: string;
            DanhSachNoiDungYKien?: unknown[];
            /**
             * Procedure code
             * @description Mã thủ tục / Procedure code
             */
            MaThuTuc?: string;
            /**
             * Content
             * @description Nội dung / Content
             */
            NoiDung?: string;
            /**
             * Code of the agency
             * @description Mã đơn vị / Code of the agency
             */
            Madonvi: string;
            /**
             * Name of the agency
             * @description Tên đơn vị / Name of the agency
             */
            TenDonVi?: string;
        };
        WireQuestion: {
            /**
             * Id of the question
             * @description Mã câu hỏi / Id of the question
             */
            HOIDAPID: string;
            /**
             * What is asked
             * @description Nội dung câu hỏi / What is asked
             */
            NOIDUNG: string;
            /**
             * Who asks
             * @description Họ và tên / Who asks
             */
            HOVATEN?: string;
            /**
             * E-mail
             * @description Thư điện tử / E-mail
             */
            THUDIENTU?: string;
            /**
             * Phone number
             * @description Số điện thoại / Phone number
             */
            SODIENTHOAI?: string;
            /**
             * Address
             * @description Địa chỉ / Address
             */
            DIACHI?: string;
            /**
             * Code of the field
             * @description Mã lĩnh vực / Code of the field
             */
            MALINHVUC?: string;
            /**
             * Code of the agency asked
             * @description Mã đơn vị / Code of the agency asked
             */
            MADONVI?: string;
            /**
             * Id of the answer
             * @description Mã câu trả lời / Id of the answer
             */
            TRALOIID?: string;
            /**
             * Answer
             * @description Nội dung trả lời / Answer
             */
            NOIDUNGTRALOI?: string;
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
    parameters: {
        /**
         * @description Mã định tuyến của bên nhận; có nơi đặt trên URL / Where the adapter routes a call; some put it into the URL
         * @example VN:GOV:000.00.00.G22:vpcpdvcprovider
         */
        dstcode: string;
        /** @description Địa chỉ gốc của bên cung cấp / Base address of the provider */
        providerurl: string;
    };
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
export type PortalAcknowledgement = components['schemas']['PortalAcknowledgement'];
export type PortalAnswerQuestionsRequest = components['schemas']['PortalAnswerQuestionsRequest'];
export type PortalAnswerQuestionsRequestData = components['schemas']['PortalAnswerQuestionsRequestData'];
export type PortalDossier = components['schemas']['PortalDossier'];
export type PortalDossierDsKetNoiCsdl = components['schemas']['PortalDossierDSKetNoiCSDL'];
export type PortalDossierDanhSachGiayToKetQua = components['schemas']['PortalDossierDanhSachGiayToKetQua'];
export type PortalDossierDanhSachHoSoBoSung = components['schemas']['PortalDossierDanhSachHoSoBoSung'];
export type PortalDossierDanhSachLePhi = components['schemas']['PortalDossierDanhSachLePhi'];
export type PortalDossierDanhSachTepDinhKemKhac = components['schemas']['PortalDossierDanhSachTepDinhKemKhac'];
export type PortalDossierDinhDanhChs = components['schemas']['PortalDossierDinhDanhCHS'];
export type PortalDossierTaiLieuNop = components['schemas']['PortalDossierTaiLieuNop'];
export type PortalFindDossierReply = components['schemas']['PortalFindDossierReply'];
export type PortalFindDossierRequest = components['schemas']['PortalFindDossierRequest'];
export type PortalFindPaymentReply = components['schemas']['PortalFindPaymentReply'];
export type PortalFindPaymentRequest = components['schemas']['PortalFindPaymentRequest'];
export type PortalFindTechIdReply = components['schemas']['PortalFindTechIdReply'];
export type PortalFindTechIdReplyResult = components['schemas']['PortalFindTechIdReplyResult'];
export type PortalFindTechIdRequest = components['schemas']['PortalFindTechIdRequest'];
export type PortalGetAnswersReply = components['schemas']['PortalGetAnswersReply'];
export type PortalGetAnswersReplyResult = components['schemas']['PortalGetAnswersReplyResult'];
export type PortalGetAnswersRequest = components['schemas']['PortalGetAnswersRequest'];
export type PortalGetProcedureReply = components['schemas']['PortalGetProcedureReply'];
export type PortalGetProcedureRequest = components['schemas']['PortalGetProcedureRequest'];
export type PortalListAgenciesReply = components['schemas']['PortalListAgenciesReply'];
export type PortalListAgenciesReplyResult = components['schemas']['PortalListAgenciesReplyResult'];
export type PortalListAgenciesRequest = components['schemas']['PortalListAgenciesRequest'];
export type PortalListAgencyQuestionsRequest = components['schemas']['PortalListAgencyQuestionsRequest'];
export type PortalListFieldsReply = components['schemas']['PortalListFieldsReply'];
export type PortalListFieldsReplyResult = components['schemas']['PortalListFieldsReplyResult'];
export type PortalListFieldsRequest = components['schemas']['PortalListFieldsRequest'];
export type PortalListOnlineServicesReply = components['schemas']['PortalListOnlineServicesReply'];
export type PortalListOnlineServicesReplyResult = components['schemas']['PortalListOnlineServicesReplyResult'];
export type PortalListOnlineServicesReplyResultData = components['schemas']['PortalListOnlineServicesReplyResultData'];
export type PortalListOnlineServicesRequest = components['schemas']['PortalListOnlineServicesRequest'];
export type PortalListProceduresReply = components['schemas']['PortalListProceduresReply'];
export type PortalListProceduresReplyResult = components['schemas']['PortalListProceduresReplyResult'];
export type PortalListProceduresRequest = components['schemas']['PortalListProceduresRequest'];
export type PortalListQuestionsReply = components['schemas']['PortalListQuestionsReply'];
export type PortalListQuestionsRequest = components['schemas']['PortalListQuestionsRequest'];
export type PortalOpenSessionReply = components['schemas']['PortalOpenSessionReply'];
export type PortalOpenSessionRequest = components['schemas']['PortalOpenSessionRequest'];
export type PortalProcedure = components['schemas']['PortalProcedure'];
export type PortalProcedureCachthucthuchien = components['schemas']['PortalProcedureCACHTHUCTHUCHIEN'];
export type PortalProcedureCachthucthuchienthoigian = components['schemas']['PortalProcedureCACHTHUCTHUCHIENTHOIGIAN'];
export type PortalProcedureCachthucthuchienthoigianphilephi = components['schemas']['PortalProcedureCACHTHUCTHUCHIENTHOIGIANPHILEPHI'];
export type PortalProcedureCancuphaply = components['schemas']['PortalProcedureCANCUPHAPLY'];
export type PortalProcedureCoquanthuchien = components['schemas']['PortalProcedureCOQUANTHUCHIEN'];
export type PortalProcedureDoituongthuchien = components['schemas']['PortalProcedureDOITUONGTHUCHIEN'];
export type PortalProcedureKetquathuchien = components['schemas']['PortalProcedureKETQUATHUCHIEN'];
export type PortalProcedureLinhvucthuchien = components['schemas']['PortalProcedureLINHVUCTHUCHIEN'];
export type PortalProcedureThanhphanhoso = components['schemas']['PortalProcedureTHANHPHANHOSO'];
export type PortalProcedureThanhphanhosogiayto = components['schemas']['PortalProcedureTHANHPHANHOSOGIAYTO'];
export type PortalProcedureTrinhtuthuchien = components['schemas']['PortalProcedureTRINHTUTHUCHIEN'];
export type PortalProcedureTrinhtuthuchientrinhtu = components['schemas']['PortalProcedureTRINHTUTHUCHIENTRINHTU'];
export type PortalProgress = components['schemas']['PortalProgress'];
export type PortalReceiveDossierRequest = components['schemas']['PortalReceiveDossierRequest'];
export type PortalReceivePromotionReply = components['schemas']['PortalReceivePromotionReply'];
export type PortalReceivePromotionRequest = components['schemas']['PortalReceivePromotionRequest'];
export type PortalReceivePromotionRequestDiaChiDoanhNghiep = components['schemas']['PortalReceivePromotionRequestDiaChiDoanhNghiep'];
export type PortalReceivePromotionRequestTaiLieuNop = components['schemas']['PortalReceivePromotionRequestTaiLieuNop'];
export type PortalReceiveTaxNoticeRequest = components['schemas']['PortalReceiveTaxNoticeRequest'];
export type PortalReceiveTaxNoticeRequestData = components['schemas']['PortalReceiveTaxNoticeRequestData'];
export type PortalReceiveTaxVoucherRequest = components['schemas']['PortalReceiveTaxVoucherRequest'];
export type PortalReceiveTaxVoucherRequestData = components['schemas']['PortalReceiveTaxVoucherRequestData'];
export type PortalReceiveTaxVoucherRequestDataThongTinThanhToan = components['schemas']['PortalReceiveTaxVoucherRequestDataThongTinThanhToan'];
export type PortalRecordProgressRequest = components['schemas']['PortalRecordProgressRequest'];
export type PortalReportStatusRequest = components['schemas']['PortalReportStatusRequest'];
export type PortalReportStatusRequestData = components['schemas']['PortalReportStatusRequestData'];
export type PortalSyncDossiersRequest = components['schemas']['PortalSyncDossiersRequest'];
export type PortalSyncQuestionsRequest = components['schemas']['PortalSyncQuestionsRequest'];
export type PortalSyncQuestionsRequestData = components['schemas']['PortalSyncQuestionsRequestData'];
export type PortalSyncRatingsRequest = components['schemas']['PortalSyncRatingsRequest'];
export type PortalSyncRatingsRequestData = components['schemas']['PortalSyncRatingsRequestData'];
export type WireQuestion = components['schemas']['WireQuestion'];
export type Wso2Fault = components['schemas']['Wso2Fault'];
export type Wso2FaultFault = components['schemas']['Wso2FaultFault'];
export type XroadError = components['schemas']['XroadError'];
export type ParameterDstcode = components['parameters']['dstcode'];
export type ParameterProviderurl = components['parameters']['providerurl'];
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
    portal_mapiIntegrate: {
        parameters: {
            query?: {
                /** @description Địa chỉ gốc của bên cung cấp / Base address of the provider */
                providerurl?: components["parameters"]["providerurl"];
            };
            header?: {
                /**
                 * @description Mã định tuyến của bên nhận; có nơi đặt trên URL / Where the adapter routes a call; some put it into the URL
                 * @example VN:GOV:000.00.00.G22:vpcpdvcprovider
                 */
                dstcode?: components["parameters"]["dstcode"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalSyncDossiersRequest"] | components["schemas"]["PortalFindDossierRequest"] | components["schemas"]["PortalRecordProgressRequest"] | components["schemas"]["PortalReportStatusRequest"] | components["schemas"]["PortalSyncQuestionsRequest"] | components["schemas"]["PortalAnswerQuestionsRequest"] | components["schemas"]["PortalSyncRatingsRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalAcknowledgement"] | components["schemas"]["PortalFindDossierReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                    "text/html": string;
                };
            };
        };
    };
    portal_openSession: {
        parameters: {
            query?: {
                /** @description Địa chỉ gốc của bên cung cấp / Base address of the provider */
                providerurl?: components["parameters"]["providerurl"];
            };
            header?: {
                /**
                 * @description Mã định tuyến của bên nhận; có nơi đặt trên URL / Where the adapter routes a call; some put it into the URL
                 * @example VN:GOV:000.00.00.G22:vpcpdvcprovider
                 */
                dstcode?: components["parameters"]["dstcode"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalOpenSessionRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalOpenSessionReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                    "text/html": string;
                };
            };
        };
    };
    portal_mapiShare: {
        parameters: {
            query?: {
                /** @description Địa chỉ gốc của bên cung cấp / Base address of the provider */
                providerurl?: components["parameters"]["providerurl"];
            };
            header?: {
                /**
                 * @description Mã định tuyến của bên nhận; có nơi đặt trên URL / Where the adapter routes a call; some put it into the URL
                 * @example VN:GOV:000.00.00.G22:vpcpdvcprovider
                 */
                dstcode?: components["parameters"]["dstcode"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalListProceduresRequest"] | components["schemas"]["PortalGetProcedureRequest"] | components["schemas"]["PortalListOnlineServicesRequest"] | components["schemas"]["PortalListAgenciesRequest"] | components["schemas"]["PortalListFieldsRequest"] | components["schemas"]["PortalFindTechIdRequest"] | components["schemas"]["PortalListQuestionsRequest"] | components["schemas"]["PortalListAgencyQuestionsRequest"] | components["schemas"]["PortalGetAnswersRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalListProceduresReply"] | components["schemas"]["PortalGetProcedureReply"] | components["schemas"]["PortalListOnlineServicesReply"] | components["schemas"]["PortalListAgenciesReply"] | components["schemas"]["PortalListFieldsReply"] | components["schemas"]["PortalFindTechIdReply"] | components["schemas"]["PortalListQuestionsReply"] | components["schemas"]["PortalGetAnswersReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
                    "application/json": components["schemas"]["XroadError"] | components["schemas"]["Wso2Fault"];
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
    portal_findPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalFindPaymentRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalFindPaymentReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    portal_nhanChungTuThueDat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalReceiveTaxVoucherRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalReceivePromotionReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    portal_receiveDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalReceiveDossierRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalReceivePromotionReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    portal_receivePromotion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalReceivePromotionRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalReceivePromotionReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    portal_receiveTaxNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalReceiveTaxNoticeRequest"];
            };
        };
        responses: {
            /** @description Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalReceivePromotionReply"];
                };
            };
            /** @description Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published */
            429: {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed */
            "5XX": {
                headers: {
                    /** @description Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110) */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
