package vn.parindex.ingest.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.ingest.DocumentProblem.ImplausibleDay;
import vn.parindex.ingest.DocumentProblem.ImplausibleDay.Reason;
import vn.parindex.ingest.printed.PlainText;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine.Paragraph;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Looks at the days of the documents a report cites (ngày của các văn bản được nêu): evidence for what was done in time. */
final class CitedDocuments {

    private static final Pattern CITED = Pattern.compile("(?iu)(?<name>(?<kind>kế hoạch|quyết định|công văn|thông báo|"
            + "chỉ thị|nghị quyết|tờ trình)\\s+(?:số\\s*)?:?\\s*\\d+\\s*/[\\p{L}\\d-]+)\\s*,?\\s*ngày\\s+"
            + "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})(?<about>[^;.]*)");
    private static final Pattern OF_YEAR = Pattern.compile("(?iu)\\bnăm\\s+(\\d{4})\\b(?!\\s*[-–])");
    private static final int FIRST_HALF = 6;

    private final Optional<LocalDate> last;
    private final List<ImplausibleDay> found = new ArrayList<>();

    private CitedDocuments(Optional<LocalDate> last) {
        this.last = last;
    }

    /** @param signed the day of the report: nothing it cites is later */
    static List<Problem> problems(PrintedDocument document, Optional<LocalDate> signed) {
        CitedDocuments cited = new CitedDocuments(signed);
        document.lines().stream()
                .flatMap(line -> line.match(Stream::of, row -> Stream.<Paragraph>empty()))
                .forEach(cited::look);
        return List.copyOf(cited.found);
    }

    private void look(Paragraph paragraph) {
        if (paragraph.text().indexOf('/') < 0) { // no number of a document
            return;
        }
        Matcher matcher = CITED.matcher(PlainText.of(paragraph.text()));
        while (matcher.find()) {
            String day = matcher.group("day") + "/" + matcher.group("month") + "/" + matcher.group("year");
            reason(matcher).ifPresent(reason -> note(paragraph.at(), matcher.group("name"), day, reason));
        }
    }

    private Optional<Reason> reason(Matcher cited) {
        int year = Integer.parseInt(cited.group("year"));
        int month = Integer.parseInt(cited.group("month"));
        LocalDate day;
        try {
            day = LocalDate.of(year, month, Integer.parseInt(cited.group("day")));
        } catch (DateTimeException e) {
            return Optional.of(Reason.NO_DAY);
        }
        if (last.filter(day::isAfter).isPresent()) {
            return Optional.of(Reason.LATER_THAN_REPORT);
        }
        boolean isPlan = cited.group("kind").equalsIgnoreCase("kế hoạch");
        Matcher of = OF_YEAR.matcher(cited.group("about"));
        boolean isOfNextYear = of.find() && Integer.parseInt(of.group(1)) == year + 1 && !of.find();
        return isPlan && isOfNextYear && month <= FIRST_HALF ? Optional.of(Reason.YEAR_BEFORE) : Optional.empty();
    }

    private void note(SourceLocation at, String document, String day, Reason reason) {
        ImplausibleDay problem = new ImplausibleDay(List.of(at), document, day, reason);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }
}
