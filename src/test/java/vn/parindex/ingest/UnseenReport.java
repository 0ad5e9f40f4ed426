package vn.parindex.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.parindex.indicator.IndicatorId;

/**
 * An appendix of a place that does not exist, in one of the ways such appendices are laid out and typed.
 *
 * @param planned by line, the indicator and the figure that stand there
 */
record UnseenReport(String text, Map<Integer, Planned> planned, int strangers) {

    /** What a row says: whose figure it is, and whether its label was spoilt. */
    record Planned(String indicator, String value, String label, boolean spoilt) {}

    private static final List<String> PLACES = List.of("Mây Trắng", "Đồng Lau", "Suối Vàng", "Lũng Sương");

    /** Rows that resemble statistics of the catalogue and are none of them. */
    private static final List<String> STRANGERS = List.of(
            "Số hồ sơ trả lại, bổ sung|Hồ sơ",
            "Số hồ sơ giải quyết trước hạn|Hồ sơ",
            "Số hồ sơ quá hạn|Hồ sơ",
            "Số TTHC nội bộ|Thủ tục",
            "Số TTHC thực hiện tại Bộ phận một cửa|Thủ tục",
            "Số văn bản QPPL hết hiệu lực|Văn bản",
            "Tỷ lệ hồ sơ số hóa|%",
            "Tỷ lệ hồ sơ thanh toán trực tuyến|%",
            "Số công chức nghỉ hưu|Người",
            "Số viên chức nghỉ việc|Người",
            "Số cuộc họp trực tuyến|Cuộc",
            "Số nhiệm vụ tạm dừng|Nhiệm vụ",
            "Số TTHC cung cấp trực tuyến mức độ 2|Thủ tục",
            "Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 2|%",
            "Số đơn vị sự nghiệp ngoài công lập|Đơn vị",
            "Số tin, bài tuyên truyền CCHC|Tin, bài",
            "Tỷ lệ hồ sơ quá hạn|%",
            "Số TTHC chưa được phê duyệt quy trình|Thủ tục");

    private static final Map<String, List<String>> SUBJECTS = Map.of(
            "steering",
            List.of("Công tác chỉ đạo, điều hành CCHC", "CHỈ ĐẠO ĐIỀU HÀNH"),
            "institutions",
            List.of("Cải cách thể chế", "Xây dựng và tổ chức thi hành pháp luật"),
            "procedures",
            List.of("Cải cách thủ tục hành chính", "CẢI CÁCH TTHC"),
            "organization",
            List.of("Cải cách tổ chức bộ máy hành chính nhà nước", "Cải cách bộ máy"),
            "civil_service",
            List.of("Cải cách chế độ công vụ", "Xây dựng đội ngũ cán bộ, công chức, viên chức"),
            "finance",
            List.of("Cải cách tài chính công", "TÀI CHÍNH CÔNG"),
            "egov",
            List.of("Xây dựng Chính quyền điện tử, Chính quyền số", "Hiện đại hóa hành chính"),
            "online_services",
            List.of("Dịch vụ công trực tuyến", "Cung cấp dịch vụ công trực tuyến"));

    static UnseenReport of(int seed, boolean spoilt) {
        return new Writer(new Random(seed), spoilt).write();
    }

    /** Writes one report, all its choices made by one random number generator. */
    private static final class Writer {

        private final Random random;
        private final boolean spoils;
        private final int columns;
        private final int numbering;
        private final boolean upper;
        private final boolean bare;
        private final boolean decomposed;
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, Planned> planned = new LinkedHashMap<>();
        private int line = 1;
        private int table;
        private int row;
        private int child;
        private int strangers;

        Writer(Random random, boolean spoils) {
            this.random = random;
            this.spoils = spoils;
            columns = random.nextInt(7);
            numbering = random.nextInt(5);
            upper = spoils && random.nextInt(8) == 0;
            bare = spoils && random.nextInt(8) == 0;
            decomposed = spoils && random.nextInt(4) == 0;
        }

        UnseenReport write() {
            String kind = pick(List.of("huyện", "xã", "phường"));
            print("BÁO CÁO");
            print("Công tác cải cách hành chính năm 2024");
            print("UBND " + kind + " " + pick(PLACES) + " báo cáo kết quả như sau:");
            print("");
            List<List<SpokenLabels>> families = families();
            Collections.shuffle(families, random);
            Map<String, List<List<SpokenLabels>>> groups = new LinkedHashMap<>();
            for (List<SpokenLabels> family : families.subList(0, families.size() * 2 / 3)) {
                groups.computeIfAbsent(group(family.get(0)), g -> new ArrayList<>())
                        .add(family);
            }
            groups.forEach(this::table);
            String written = decomposed ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
            return new UnseenReport(written, planned, strangers);
        }

        private static List<List<SpokenLabels>> families() {
            Map<String, List<SpokenLabels>> families = new LinkedHashMap<>();
            for (SpokenLabels labels : SpokenLabels.all()) {
                families.computeIfAbsent(labels.parent().orElse(labels.indicator()), f -> new ArrayList<>())
                        .add(labels);
            }
            return new ArrayList<>(families.values());
        }

        private static String group(SpokenLabels labels) {
            return Reports.catalogue()
                    .find(new IndicatorId(labels.indicator()))
                    .orElseThrow()
                    .group();
        }

        private void table(String group, List<List<SpokenLabels>> families) {
            table++;
            row = 0;
            String subject = pick(SUBJECTS.get(group));
            print("Biểu số " + table);
            print(subject);
            header();
            if (random.nextBoolean()) {
                cells(top(), subject, "", "");
            }
            for (List<SpokenLabels> family : families) {
                child = 0;
                row++;
                for (int i = 0; i < family.size(); i++) {
                    statistic(family.get(i), i > 0);
                }
                if (random.nextInt(6) == 0) {
                    stranger();
                }
            }
            print("");
        }

        private void header() {
            switch (columns) {
                case 0 -> print("STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\tGhi chú");
                case 1 -> print("TT\tNội dung\tĐVT\tKết quả\tGhi chú");
                case 2 -> print("STT\tĐVT\tTên chỉ tiêu\tKết quả thực hiện\tGhi chú");
                case 3 -> {
                    print("STT\tChỉ tiêu\tĐơn vị tính\tKết quả\t\t\tGhi chú");
                    print("\t\t\tKỳ trước\tKỳ này\tSo sánh\t");
                }
                case 4 -> {
                    print("TT\tNội dung báo cáo\tKết quả thống kê\t\t\tGhi chú");
                    print("\t\tĐơn vị tính\tSố liệu\t\t");
                    print("\t\t\tKỳ báo cáo\tCùng kỳ năm trước\t");
                }
                case 5 -> print("STT\tChỉ tiêu\tĐơn vị\tKế hoạch\tThực hiện trong kỳ\tLũy kế từ đầu năm\tGhi chú");
                default -> print("Chỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú");
            }
            if (random.nextBoolean()) {
                print("(1)\t(2)\t(3)\t(4)\t(5)");
            }
        }

        private void statistic(SpokenLabels labels, boolean below) {
            boolean rate = labels.isRate();
            String value = rate
                    ? "%d,%d".formatted(1 + random.nextInt(98), 1 + random.nextInt(9))
                    : Integer.toString(1 + random.nextInt(rate ? 99 : 990));
            String wording = pick(labels.wordings());
            boolean spoil = spoils && random.nextInt(4) == 0;
            String label = typed(spoil ? slip(wording) : wording);
            planned.put(line, new Planned(labels.indicator(), value.replace(',', '.'), label, spoil));
            String unit = pick(labels.units());
            cells(number(below), below && child == 1 ? trongDo(label) : label, unit, rate ? percent(value) : value);
        }

        private String percent(String value) {
            return random.nextInt(3) == 0 ? value + "%" : value;
        }

        private void stranger() {
            String[] parts = pick(STRANGERS).split("\\|");
            row++;
            child = 0;
            strangers++;
            cells(number(false), typed(parts[0]), parts[1], "7");
        }

        private String trongDo(String label) {
            return random.nextInt(3) == 0 ? "Trong đó: " + label : label;
        }

        private String number(boolean below) {
            child = below ? child + 1 : 0;
            return switch (numbering) {
                case 0 -> below ? "%d.%d.%d.".formatted(table, row, child) : "%d.%d.".formatted(table, row);
                case 1 -> below ? "%d.%d".formatted(row, child) : Integer.toString(row);
                case 2 -> below ? "-" : Integer.toString(row);
                case 3 -> below ? (char) ('a' + child - 1) + ")" : Integer.toString(row);
                default -> "";
            };
        }

        private String top() {
            return numbering == 0 ? table + "." : pick(List.of("I", "II", "A", ""));
        }

        private void cells(String number, String label, String unit, String value) {
            String other = value.isEmpty() ? "" : "1" + value.replace("%", "");
            print(
                    switch (columns) {
                        case 2 -> String.join("\t", number, unit, label, value, "");
                        case 3 -> String.join("\t", number, label, unit, other, value, "", "");
                        case 4 -> String.join("\t", number, label, unit, value, other, "");
                        case 5 -> String.join("\t", number, label, unit, other, value, other, "");
                        case 6 -> String.join("\t", inLabel(number) + label, unit, value, "");
                        default -> String.join("\t", number, label, unit, value, "");
                    });
        }

        private static String inLabel(String number) {
            return number.isEmpty() ? "" : number + " ";
        }

        private String typed(String label) {
            String typed = upper ? label.toUpperCase(Locale.forLanguageTag("vi")) : label;
            if (bare) {
                typed = Normalizer.normalize(typed, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
            }
            return random.nextInt(6) == 0 ? typed + " (lũy kế đến thời điểm báo cáo)" : typed;
        }

        /** One slip of the pen or of the scanner within a word. */
        private String slip(String label) {
            List<String> words = new ArrayList<>(List.of(label.split(" ")));
            List<Integer> longer = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).matches("\\p{Ll}{4,}")) {
                    longer.add(i);
                }
            }
            if (longer.isEmpty()) {
                return label;
            }
            int at = pick(longer);
            String word = words.get(at);
            int letter = 1 + random.nextInt(word.length() - 2);
            words.set(
                    at,
                    switch (random.nextInt(5)) {
                        case 0 -> word.replaceFirst("m", "rn");
                        case 1 -> word.replaceFirst("l", "1");
                        case 2 -> word.replaceFirst("đ", "d");
                        case 3 -> word.substring(0, letter) + word.substring(letter + 1);
                        default -> word.substring(0, letter) + word.charAt(letter) + word.substring(letter);
                    });
            return String.join(" ", words);
        }

        private void print(String written) {
            text.append(written).append('\n');
            line++;
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
