// Made by scripts/generating/openapi.ts from all.json with openapi-typescript: do not edit.
export interface paths {
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
         * One of 3 services at /mapi/integrate, by `service` in the body
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            result?: unknown;
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
            result?: components["schemas"]["PortalFindDossierReplyResult"][];
        };
        PortalFindDossierReplyResult: {
            /**
             * Dossier code
             * @description Mã hồ sơ / Dossier code
             */
            MaHoSo?: string;
            /**
             * Procedure code
             * @description Mã thủ tục hành chính / Procedure code
             */
            MaTTHC?: string;
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
            ChuHoSo?: string;
            /**
             * Kind of applicant
             * @description Loại đối tượng. 1 công dân, 2 doanh nghiệp, 3 cơ quan nhà nước, 4 tổ chức khác; API nộp hồ sơ mới dùng bộ mã khác / Kind of applicant. 1 citizen, 2 enterprise, 3 state agency, 4 other; the newer filing API has other codes
             * @enum {string}
             */
            LoaiDoiTuong?: "1" | "2" | "3" | "4";
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
            TrangThaiHoSo?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
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
            data: components["schemas"]["PortalRecordProgressRequestData"][];
        };
        PortalRecordProgressRequestData: {
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
        /** @description Lỗi của máy chủ an ninh (X-Road), có header X-Road-Error / Error of a security server (X-Road), with the header X-Road-Error */
        SecurityServerError: {
            /** @description Until 7.7 `Server.ServerProxy.NetworkError`, since 7.8 `server.serverproxy.network_error` */
            type: string;
            message: string;
            /** @description A UUID, for finding the failure in the log */
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
export type PortalAcknowledgement = components['schemas']['PortalAcknowledgement'];
export type PortalDossier = components['schemas']['PortalDossier'];
export type PortalDossierDsKetNoiCsdl = components['schemas']['PortalDossierDSKetNoiCSDL'];
export type PortalDossierDanhSachGiayToKetQua = components['schemas']['PortalDossierDanhSachGiayToKetQua'];
export type PortalDossierDanhSachHoSoBoSung = components['schemas']['PortalDossierDanhSachHoSoBoSung'];
export type PortalDossierDanhSachLePhi = components['schemas']['PortalDossierDanhSachLePhi'];
export type PortalDossierDanhSachTepDinhKemKhac = components['schemas']['PortalDossierDanhSachTepDinhKemKhac'];
export type PortalDossierDinhDanhChs = components['schemas']['PortalDossierDinhDanhCHS'];
export type PortalDossierTaiLieuNop = components['schemas']['PortalDossierTaiLieuNop'];
export type PortalFindDossierReply = components['schemas']['PortalFindDossierReply'];
export type PortalFindDossierReplyResult = components['schemas']['PortalFindDossierReplyResult'];
export type PortalFindDossierRequest = components['schemas']['PortalFindDossierRequest'];
export type PortalOpenSessionReply = components['schemas']['PortalOpenSessionReply'];
export type PortalOpenSessionRequest = components['schemas']['PortalOpenSessionRequest'];
export type PortalRecordProgressRequest = components['schemas']['PortalRecordProgressRequest'];
export type PortalRecordProgressRequestData = components['schemas']['PortalRecordProgressRequestData'];
export type PortalSyncDossiersRequest = components['schemas']['PortalSyncDossiersRequest'];
export type SecurityServerError = components['schemas']['SecurityServerError'];
export type ParameterDstcode = components['parameters']['dstcode'];
export type ParameterProviderurl = components['parameters']['providerurl'];
export type $defs = Record<string, never>;
export interface operations {
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
                "application/json": components["schemas"]["PortalSyncDossiersRequest"] | components["schemas"]["PortalFindDossierRequest"] | components["schemas"]["PortalRecordProgressRequest"];
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
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityServerError"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityServerError"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityServerError"];
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
                    "application/json": components["schemas"]["SecurityServerError"];
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
                    "application/json": components["schemas"]["SecurityServerError"];
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
            /** @description Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityServerError"];
                };
            };
            /** @description Không được phép / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityServerError"];
                };
            };
            /** @description Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityServerError"];
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
                    "application/json": components["schemas"]["SecurityServerError"];
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
                    "application/json": components["schemas"]["SecurityServerError"];
                    "text/html": string;
                };
            };
        };
    };
}
