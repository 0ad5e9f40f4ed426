package vn.parindex.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** What the user says about the unit of raw reports that are compared (khai báo đơn vị của báo cáo đem so sánh). */
final class ReportOptions {

    @Option(names = "--unit", paramLabel = "ID", descriptionKey = "compare-unit")
    private Optional<UnitId> unit = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    private Optional<UnitLevel> level = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<AssessmentPeriod> period = Optional.empty();

    @Option(names = "--period-after", paramLabel = "PERIOD", descriptionKey = "compare-period")
    private Optional<AssessmentPeriod> periodAfter = Optional.empty();

    /**
     * The unit whose movement alone is wanted: where no side is a report and nothing else is declared, {@code --unit} chooses
     * among the units of both.
     */
    Optional<UnitId> chosen(Path before, Path after) {
        boolean reports = RawReports.isOne(before) || RawReports.isOne(after);
        boolean onlyUnit = name.isEmpty() && level.isEmpty() && period.isEmpty() && periodAfter.isEmpty();
        return reports || !onlyUnit ? Optional.empty() : unit;
    }

    UnitDeclaration before(Path before, Path after) {
        return chosen(before, after).isEmpty() && concerns(before, after)
                ? new UnitDeclaration(unit, name, level, period)
                : UnitDeclaration.NONE;
    }

    UnitDeclaration after(Path before, Path after) {
        return chosen(before, after).isEmpty() && concerns(after, before)
                ? new UnitDeclaration(unit, name, level, periodAfter.or(() -> period))
                : UnitDeclaration.NONE;
    }

    /** Fact sheets say it themselves; where no side is a report, the readers say that it must not be declared. */
    private static boolean concerns(Path input, Path other) {
        return RawReports.isOne(input) || !RawReports.isOne(other);
    }
}
