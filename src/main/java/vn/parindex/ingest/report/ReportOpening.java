package vn.parindex.ingest.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.ingest.DocumentProblem.NotIdentified;
import vn.parindex.ingest.DocumentProblem.SignedEarly;
import vn.parindex.ingest.printed.PlainText;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** What the heading and the opening of a report say of itself (phần mở đầu báo cáo): number, day, unit, level, period. */
final class ReportOpening {

    private static final int LONGEST = 40;

    /** So many texts stand beside each other in a letterhead. */
    private static final int BESIDE = 2;

    /** A longer paragraph opens no report. */
    private static final int LONGEST_LINE = 5_000;

    private static final Pattern FIRST_PART = Pattern.compile("(?:I\\.|1\\.|A\\.)\\s|Phần (?:thứ nhất|I)\\b");
    private static final Pattern REPORT = Pattern.compile("(?iu)báo cáo");
    private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s*:\\s*(\\d+\\s*/\\s*[\\p{L}\\d-]+)");
    private static final Pattern NO_NUMBER = Pattern.compile("(?iu)^số\\s*:\\s*/.*");
    private static final Pattern DATELINE = Pattern.compile(
            "(?u)^([\\p{L} –-]+?)\\s*,\\s*ngày\\s*(\\d{0,2})\\s*tháng\\s*(\\d{0,2})\\s*năm\\s*(\\d{4})");

    private final List<Located<String>> lines;
    private final Optional<Located<PrintedUnit>> unit;

    private ReportOpening(List<Located<String>> lines) {
        this.lines = lines;
        this.unit = unit();
    }

    static ReportOpening of(PrintedDocument document) {
        List<Located<String>> lines = new ArrayList<>();
        for (PrintedLine line :
                document.lines().subList(0, Math.min(document.lines().size(), LONGEST))) {
            List<String> texts = line.match(paragraph -> List.of(paragraph.text()), ReportOpening::letterhead).stream()
                    .map(PlainText::of)
                    .toList();
            if (texts.isEmpty() || FIRST_PART.matcher(texts.get(0)).lookingAt()) {
                break;
            }
            texts.stream()
                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST_LINE)
                    .forEach(text -> lines.add(new Located<>(text, line.at())));
        }
        return new ReportOpening(lines);
    }

    /** The agency and the motto stand beside each other; a row of more is of a table, and ends the opening. */
    private static List<String> letterhead(PrintedLine.Row row) {
        return row.cells().size() > BESIDE
                ? List.of()
                : row.cells().stream().map(PrintedCell::text).toList();
    }

    /** The lines below "BÁO CÁO" up to the opening sentence; empty when there is no such heading. */
    String title() {
        return titleLine().map(Located::value).orElse("");
    }

    String number() {
        return matches(NUMBER)
                .map(found -> found.value().group(1).replaceAll("\\s+", ""))
                .orElse("");
    }

    Optional<LocalDate> signed() {
        return matches(DATELINE).map(Located::value).flatMap(dateline -> {
            if (dateline.group(2).isEmpty() || dateline.group(3).isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dateline.group(4)),
                        Integer.parseInt(dateline.group(3)),
                        Integer.parseInt(dateline.group(2))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** What its own number and day make one doubt. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<SourceLocation> blank = Stream.concat(
                        matches(NO_NUMBER).stream().map(Located::at),
                        matches(DATELINE).filter(found -> signed().isEmpty()).stream()
                                .map(Located::at))
                .toList();
        if (!blank.isEmpty()) {
            problems.add(new NotIdentified(blank));
        }
        period().ifPresent(period -> signed().filter(
                        day -> day.isBefore(period.value().lastDay()))
                .ifPresent(day -> problems.add(new SignedEarly(
                        List.of(matches(DATELINE).orElseThrow().at(), period.at()), day, period.value()))));
        return problems;
    }

    Optional<Located<AssessmentPeriod>> period() {
        return titleLine()
                .flatMap(PrintedPeriod::find)
                .or(() -> lines.stream()
                        .filter(line -> REPORT.matcher(line.value()).find())
                        .flatMap(line -> PrintedPeriod.find(line).stream())
                        .findFirst());
    }

    Optional<Located<String>> unitName() {
        return unit.map(found -> new Located<>(found.value().name(), found.at()));
    }

    Optional<UnitId> unitId() {
        return unit.flatMap(found -> found.value().id());
    }

    Optional<Located<UnitLevel>> level() {
        boolean belowProvince = lines.stream().anyMatch(line -> PrintedUnit.namesProvince(line.value()));
        return unit.flatMap(found -> found.value().level(belowProvince).map(level -> new Located<>(level, found.at())));
    }

    /** The one that reports, as the opening sentence names it, else the letterhead. */
    private Optional<Located<PrintedUnit>> unit() {
        String place = matches(DATELINE).map(d -> d.value().group(1)).orElse("");
        return lines.stream()
                .flatMap(line ->
                        PrintedUnit.inSentence(line.value(), place)
                                .map(unit -> new Located<>(unit, line.at()))
                                .stream())
                .findFirst()
                .or(() -> lines.stream()
                        .flatMap(line ->
                                PrintedUnit.inLetterhead(line.value(), place)
                                        .map(unit -> new Located<>(unit, line.at()))
                                        .stream())
                        .findFirst());
    }

    private Optional<Located<String>> titleLine() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (REPORT.matcher(lines.get(i).value()).matches()) {
                return Optional.of(lines.get(i + 1));
            }
        }
        return lines.stream()
                .filter(line -> REPORT.matcher(line.value()).lookingAt())
                .findFirst();
    }

    private Optional<Located<Matcher>> matches(Pattern pattern) {
        return lines.stream()
                .map(line -> new Located<>(pattern.matcher(line.value()), line.at()))
                .filter(found -> found.value().find())
                .findFirst();
    }
}
