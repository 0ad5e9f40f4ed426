package vn.parindex.ingest.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.source.Located;
import vn.parindex.unit.AssessmentPeriod;

/** Finds the period that a title names first (kỳ báo cáo): "quý I năm 2024", "6 tháng đầu năm 2024", "năm 2023". */
final class PrintedPeriod {

    private static final Pattern PERIOD =
            Pattern.compile("(?iu)(?:\\bquý\\s+(?<quarter>IV|I{1,3}|[1-4])\\b[\\s,/-]*(?:năm\\s*)?"
                    + "|\\b0?6\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm\\s*"
                    + "|\\b0?9\\s+tháng\\s+(?<nine>)(?:đầu\\s+)?(?:năm\\s*)?"
                    + "|\\bnăm\\s+)(?<year>\\d{4})\\b");
    private static final Map<String, String> QUARTERS = Map.of("I", "1", "II", "2", "III", "3", "IV", "4");

    private PrintedPeriod() {}

    static Optional<Located<AssessmentPeriod>> find(Located<String> line) {
        Matcher matcher = PERIOD.matcher(line.value());
        if (!matcher.find()) {
            return Optional.empty();
        }
        return AssessmentPeriod.ofCode(matcher.group("year") + part(matcher))
                .map(period -> new Located<>(period, line.at()));
    }

    private static String part(Matcher matcher) {
        if (matcher.group("quarter") != null) {
            String quarter = matcher.group("quarter").toUpperCase(Locale.ROOT);
            return "-Q" + QUARTERS.getOrDefault(quarter, quarter);
        }
        if (matcher.group("half") != null) {
            return matcher.group("half").equalsIgnoreCase("đầu") ? "-H1" : "-H2";
        }
        return matcher.group("nine") != null ? "-9M" : "";
    }
}
