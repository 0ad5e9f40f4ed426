package vn.parindex.province;

import java.util.List;

/** Writes what the invented province is, what to run on it and which faults stand where. */
final class ProvinceReadme {

    private static final String OPENING = """
            # Tỉnh Mẫu: một tỉnh không có thật

            Mọi đơn vị, số liệu, văn bản và quyết định ở đây là **giả định**, do chương trình sinh ra để thử phần mềm; không đơn vị
            thật nào được nói đến. Các tệp do `ProvinceGenerator` (trong `src/test/java/vn/parindex/province`) viết với số khởi đầu
            cố định: không sửa tay, mà sửa chương trình rồi chạy

                mvn test -Dtest=ProvinceGeneratorTest -Dgolden=update

            | thư mục | gồm | chạy |
            |---|---|---|
            | `districts` | 13 huyện, thị xã, thành phố, năm 2023, mỗi đơn vị một phiếu YAML | `./parindex rank fixtures/tinh-mau/districts --criteria district-2023` |
            | `communes` | 40 xã, phường, thị trấn, năm 2024: 34 trong một CSV, 6 phiếu YAML | `./parindex rank fixtures/tinh-mau/communes --criteria commune-2024` |
            | `communes-2025` | chính 40 đơn vị và số liệu đó, coi như của nửa cuối năm 2025, thêm ba số liệu chỉ có ở chính quyền hai cấp | `./parindex rank fixtures/tinh-mau/communes-2025 --criteria commune-2025` |
            | `departments` | 10 sở, năm 2023: 7 trong một CSV, 3 phiếu YAML; `so-mau-09` không có thủ tục hành chính | `./parindex rank fixtures/tinh-mau/departments --criteria department-2023` |

            Bảy đơn vị cấp huyện, sáu phiếu YAML cấp xã và ba phiếu YAML của sở có điểm tự chấm, tài liệu kiểm chứng và thẩm định
            (bảy đơn vị cấp huyện có cả giải trình và thẩm định lần 2, xem bằng `./parindex rounds`);
            các đơn vị cấp huyện khác chỉ có thẩm định ở những tiêu chí của hội đồng. Các đơn vị trong CSV không có thẩm định, nên
            các tiêu chí của hội đồng ở đó đang chờ, và tiêu chí 1.5 của sở (phải có tài liệu kiểm chứng) bị treo điểm. Số phiếu
            điều tra xã hội học có ở mọi đơn vị, trừ những đơn vị nêu dưới đây. Ở `communes-2025`, số liệu mang mã đơn vị của năm
            2024 để hai kỳ so được với nhau (mọi số liệu như cũ, ngày tháng dời theo kỳ, nên thay đổi về điểm gần như chỉ do bộ tiêu
            chí); thị trấn mang tên xã, `xa-mau-27` mang tên đặc khu.

            `InventedProvinceTest` giữ cho các lỗi đã gài có tác dụng như nêu dưới đây, và số liệu không có lỗi nào khác.
            """;

    String write(ProvinceGenerator province) {
        StringBuilder text = new StringBuilder(OPENING);
        table(text, "Lỗi và trường hợp đặc biệt đã gài: cấp huyện", province.districtFaults());
        table(text, "Lỗi và trường hợp đặc biệt đã gài: cấp xã", province.communeFaults());
        return text.toString();
    }

    private static void table(StringBuilder text, String title, List<PlantedFault> faults) {
        text.append("\n## ").append(title).append("\n\n| đơn vị | ở đâu | thế nào |\n|---|---|---|\n");
        faults.forEach(
                fault -> text.append("| `%s` | %s | %s |\n".formatted(fault.unit(), fault.where(), fault.what())));
    }
}
