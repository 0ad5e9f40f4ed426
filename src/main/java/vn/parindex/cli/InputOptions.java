package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.fact.FactSheet;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** The inputs of a run, and what the user says about the unit of a raw report (đầu vào, khai báo đơn vị). */
final class InputOptions {

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "inputs")
    private List<Path> inputs = List.of();

    @Option(names = "--unit", paramLabel = "ID", descriptionKey = "unit")
    private Optional<UnitId> unit = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    private Optional<UnitLevel> level = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<AssessmentPeriod> period = Optional.empty();

    List<Path> inputs(Console console) {
        if (inputs.stream().anyMatch(input -> input.toString().isBlank())) {
            throw console.wrongUsage("usage.blank-input");
        }
        return List.copyOf(inputs);
    }

    UnitDeclaration unit() {
        return new UnitDeclaration(unit, name, level, period);
    }

    /**
     * Whether {@code --unit} and {@code --period} choose among the units of the inputs instead of saying what a raw report
     * is of: so when fact sheets or a folder are read and nothing else is declared.
     */
    boolean choose() {
        boolean rawReport = inputs.size() == 1 && RawReports.isOne(inputs.get(0));
        return !rawReport && name.isEmpty() && level.isEmpty();
    }

    /** Whether the unit of the sheet is one of those chosen; without a choice each is. */
    boolean isChosen(FactSheet sheet) {
        return unit.map(sheet.unit().id()::equals).orElse(true)
                && period.map(sheet.period()::equals).orElse(true);
    }

    /** The unit as the user named it, for a complaint. */
    String namedUnit() {
        return Stream.concat(unit.map(UnitId::value).stream(), period.map(AssessmentPeriod::code).stream())
                .collect(Collectors.joining(", "));
    }
}
