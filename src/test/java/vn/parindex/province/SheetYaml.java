package vn.parindex.province;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an invented sheet as a person would keep it in YAML. */
final class SheetYaml {

    String write(InventedSheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# Dữ liệu giả định của một đơn vị không có thật, do chương trình sinh ra để thử phần mềm; không sửa tay.\n");
        text.append("unit: { id: %s, name: \"%s\", level: %s }\n".formatted(sheet.id(), sheet.name(), sheet.level()));
        text.append("period: \"%s\"\n".formatted(sheet.period()));
        text.append("documents:\n");
        text.append(
                "  - { id: report, file: bao-cao-gia-dinh.txt, title: \"Báo cáo CCHC năm (giả định, không có thật)\" }\n");
        text.append("facts:\n");
        sheet.values().forEach((indicator, value) -> text.append(fact(sheet, indicator, value)));
        section(text, "claims", sheet.claims(), points -> points);
        section(text, "evidence", sheet.evidence(), SheetYaml::quoted);
        section(text, "appraisal", sheet.appraisal(), SheetYaml::decision);
        section(text, "statements", sheet.statements(), answer -> answer(sheet, answer));
        section(text, "appraisal2", sheet.secondAppraisal(), SheetYaml::decision);
        return text.toString();
    }

    private static String fact(InventedSheet sheet, String indicator, String value) {
        InventedSheet.Remark remark = sheet.remarks().get(indicator);
        if (remark == null) {
            return "  %s: %s\n".formatted(indicator, value(value));
        }
        StringBuilder text = new StringBuilder("  %s:\n    value: %s\n".formatted(indicator, value(value)));
        text.append("    printed: \"%s\"\n".formatted(remark.printed()));
        text.append("    source: { document: report, line: %d }\n"
                .formatted(100 + remark.printed().length()));
        text.append("    note: \"%s\"\n".formatted(remark.note()));
        if (!remark.alsoValue().isEmpty()) {
            text.append("    also:\n      - { value: %s, source: { document: report, line: 41 } }\n"
                    .formatted(remark.alsoValue()));
        }
        return text.toString();
    }

    private static String value(String value) {
        if (value.isEmpty()) {
            return "missing";
        }
        if (value.equals(InventedSheet.NOT_APPLICABLE)) {
            return "not-applicable";
        }
        return value.endsWith("%") ? "\"" + value.replace('.', ',') + "\"" : value;
    }

    private static String quoted(List<String> papers) {
        return papers.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String decision(InventedSheet.Decision decision) {
        String reason = decision.reason().isEmpty() ? "" : ", reason: " + decision.reason();
        String note = decision.note().isEmpty() ? "" : ", note: \"" + decision.note() + "\"";
        return "{ points: %s%s%s, by: \"Tổ thẩm định (giả định)\" }".formatted(decision.points(), reason, note);
    }

    private static String answer(InventedSheet sheet, InventedSheet.Answer answer) {
        String papers = answer.paper().isEmpty() ? "" : ", evidence: [\"%s\"]".formatted(answer.paper());
        return "{ text: \"%s\"%s, by: \"%s\" }".formatted(answer.text(), papers, sheet.name());
    }

    private static <T> void section(
            StringBuilder text, String name, Map<String, T> byLeaf, java.util.function.Function<T, String> writing) {
        if (!byLeaf.isEmpty()) {
            text.append(name).append(":\n");
            byLeaf.forEach((leaf, value) -> text.append("  \"%s\": %s\n".formatted(leaf, writing.apply(value))));
        }
    }
}
