package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.Submission;
import vn.parindex.ingest.report.ReportReader;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Message;

/** Makes reports into fact sheets (tiếp nhận báo cáo): what they say of their unit, and what the user says of it. */
final class ReportIntake {

    private static final Map<String, String> OPTIONS =
            Map.of("id", "--unit", "name", "--name", "level", "--level", "period", "--period");

    private final IndicatorCatalogue indicators;
    private final UnitDeclaration declared;
    private Optional<ReportReader> reader = Optional.empty();

    ReportIntake(IndicatorCatalogue indicators, UnitDeclaration declared) {
        this.indicators = indicators;
        this.declared = declared;
    }

    /** What the report says; the catalogue is made ready for reports when the first one comes. */
    Checked<Submission> read(Path file, byte[] bytes) {
        ReportReader ready = reader.orElseGet(() -> new ReportReader(indicators, declared.level(), declared.period()));
        reader = Optional.of(ready);
        return ready.read(file.toString(), bytes);
    }

    /** The sheet of the unit that the report is of. */
    Checked<FactSheet> sheet(Path file, Checked<Submission> read) {
        return read.match((submission, problems) -> sheet(file, submission, problems), Checked.Rejected::new);
    }

    private Checked<FactSheet> sheet(Path file, Submission submission, List<Problem> problems) {
        Optional<UnitId> id = declared.id().or(submission::unitId);
        Optional<String> name = declared.name().or(() -> submission.unitName().map(Located::value));
        Optional<UnitLevel> level = declared.level().or(() -> submission.level().map(Located::value));
        Optional<AssessmentPeriod> period =
                declared.period().or(() -> submission.period().map(Located::value));
        Map<String, Optional<?>> wanted = new LinkedHashMap<>();
        wanted.put("id", id);
        wanted.put("name", name);
        wanted.put("level", level);
        wanted.put("period", period);
        wanted.values().removeIf(Optional::isPresent);
        if (!wanted.isEmpty()) {
            return new Checked.Rejected<>(List.of(undeclared(file, wanted.keySet())));
        }
        FactSheet sheet = new FactSheet(
                new AssessedUnit(id.orElseThrow(), name.orElseThrow(), level.orElseThrow(), UnitGroup.NONE),
                period.orElseThrow(),
                List.of(submission.document()),
                submission.facts(),
                Map.of(),
                Map.of(),
                Map.of(),
                SourceLocation.document(file.toString()));
        List<Problem> all = Stream.concat(problems.stream(), contradictions(submission).stream())
                .toList();
        return new Checked.Accepted<>(sheet, all);
    }

    /** Where the user declares something else than the report says of itself: the user's word counts, but not silently. */
    private List<Problem> contradictions(Submission submission) {
        Stream<Problem> level = submission.level().stream()
                .filter(said ->
                        declared.level().filter(other -> other != said.value()).isPresent())
                .map(said -> InputProblem.of(
                        InputFault.DECLARED_LEVEL_DIFFERS,
                        said.at(),
                        Message.of("assessment.level."
                                + declared.level().orElseThrow().code()),
                        Message.of("assessment.level." + said.value().code())));
        Stream<Problem> period = submission.period().stream()
                .filter(said -> declared.period()
                        .filter(other -> !other.equals(said.value()))
                        .isPresent())
                .map(said -> InputProblem.of(
                        InputFault.DECLARED_PERIOD_DIFFERS,
                        said.at(),
                        declared.period().orElseThrow().code(),
                        said.value().code()));
        Stream<Problem> name = submission.unitName().stream()
                .filter(said -> declared.name()
                        .filter(other -> !UnitNames.canBeOne(other, said.value()))
                        .isPresent())
                .map(said -> InputProblem.of(
                        InputFault.DECLARED_NAME_DIFFERS,
                        said.at(),
                        declared.name().orElseThrow(),
                        said.value()));
        return Stream.of(name, level, period).flatMap(found -> found).toList();
    }

    private static Problem undeclared(Path file, Collection<String> missing) {
        List<Object> names = missing.stream()
                .map(key -> (Object) Message.of("assessment.unit-not-declared." + key))
                .toList();
        String options = missing.stream().map(OPTIONS::get).collect(Collectors.joining(" … ", "", " …"));
        return InputFiles.problem(InputFault.UNIT_NOT_DECLARED, file, names, options);
    }
}
