package vn.parindex.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.Submission;
import vn.parindex.ingest.form.FormReader;
import vn.parindex.ingest.report.ReportReader;
import vn.parindex.ingest.sheet.FactCsvReader;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.problem.BoundedProblems;
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

/** Reads the inputs of a run into fact sheets and checks them (tiếp nhận số liệu). */
final class Intake {

    private static final Map<String, String> OPTIONS =
            Map.of("id", "--unit", "name", "--name", "level", "--level", "period", "--period");

    private static final long MOST_BYTES = 256L << 20;

    private final IndicatorCatalogue indicators;
    private final UnitDeclaration declared;
    private final FormReader forms;
    private final IntakeWatch watch;
    private final LevelFirst levels;
    private final List<AssessedSubmission> submissions = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private BoundedProblems refusedNow = new BoundedProblems();

    /** @param set the one to score by; none where the inputs are only read */
    Intake(
            IndicatorCatalogue indicators,
            UnitDeclaration declared,
            FormReader forms,
            Optional<CriteriaSet> set,
            IntakeWatch watch) {
        this.levels = new LevelFirst(set);
        this.indicators = indicators;
        this.forms = forms;
        this.declared = declared;
        this.watch = watch;
    }

    IngestResult read(List<Path> inputs) {
        InputFiles files = InputFiles.of(inputs);
        refused.addAll(files.problems());
        if (!declared.equals(UnitDeclaration.NONE) && files.files().size() > 1) {
            refused.add(notDeclarable(inputs.get(0), "several-inputs"));
            return new IngestResult(List.of(), refused);
        }
        files.problems()
                .forEach(problem -> watch.refused(Path.of(problem.source().document()), List.of(problem)));
        for (int i = 0; i < files.files().size(); i++) {
            Path file = files.files().get(i);
            refusedNow = new BoundedProblems();
            watch.reading(i + 1, files.files().size(), file);
            takeFile(file);
            if (!refusedNow.isEmpty()) {
                refused.addAll(refusedNow.all());
                watch.refused(file, refusedNow.all());
            }
        }
        watch.finished(files.files().size());
        refused.sort(Problem.BY_PLACE);
        return new IngestResult(submissions, refused);
    }

    /** One file must not stop the others, whatever a library makes of it; what is read from it is not guarded so. */
    private void takeFile(Path file) {
        if (InputFiles.extension(file).equals(".csv")) {
            takeTable(file);
            return;
        }
        Runnable taking = () -> {};
        try {
            taking = readFile(file);
        } catch (IOException | UncheckedIOException e) {
            refusedNow.add(InputFiles.notReadable(file, e));
        } catch (OutOfMemoryError e) {
            watch.failed(file, e);
            refusedNow.add(InputFiles.problem(InputFault.FILE_TOO_DEMANDING, file, file.toString()));
        } catch (RuntimeException | StackOverflowError e) {
            watch.failed(file, e);
            refusedNow.add(InputFiles.problem(InputFault.READER_FAILED, file, file.toString()));
        }
        taking.run();
    }

    /** What is to be done with the file once it is read. */
    private Runnable readFile(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            Problem tooLarge = InputFiles.problem(
                    InputFault.FILE_TOO_LARGE, file, file.toString(), Math.toIntExact(MOST_BYTES >> 20));
            return () -> refusedNow.add(tooLarge);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (List.of(".yaml", ".yml", ".json").contains(InputFiles.extension(file))) {
            Checked<FactSheet> sheet = new FactSheetReader().read(file.toString(), bytes, indicators);
            return () -> acceptSheet(sheet, file, problems -> new FactSheetReader().unit(file.toString(), bytes));
        }
        return readReport(file, bytes);
    }

    /** A table may have any number of rows: each sheet is taken as soon as it is read, and none is kept that is refused. */
    private void takeTable(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            refuse(new FactCsvReader(indicators)
                    .read(file.toString(), in, sheet -> acceptSheet(sheet, file, FactCsvReader::unit)));
        } catch (IOException | UncheckedIOException e) {
            refusedNow.add(InputFiles.notReadable(file, e));
        }
    }

    private Runnable readReport(Path file, byte[] bytes) {
        if (FormReader.recognises(bytes)) {
            Checked<FactSheet> sheet = forms.read(file.toString(), bytes);
            return () -> acceptSheet(sheet, file, problems -> Optional.empty());
        }
        Checked<Submission> read =
                new ReportReader(declared.level(), declared.period()).read(file.toString(), bytes, indicators);
        return () -> read.match(
                (submission, problems) -> {
                    acceptReport(file, submission, problems);
                    return true;
                },
                this::refuse);
    }

    private void acceptReport(Path file, Submission submission, List<Problem> problems) {
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
            refusedNow.add(undeclared(file, wanted.keySet()));
            return;
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
        accept(new Checked.Accepted<>(sheet, all), none -> Optional.empty());
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

    /** Whose sheet it was that was rejected with those problems. */
    private interface Owner extends Function<List<Problem>, Optional<Located<AssessedUnit>>> {}

    private void acceptSheet(Checked<FactSheet> read, Path file, Owner owner) {
        if (declared.equals(UnitDeclaration.NONE)) {
            accept(read, owner);
        } else {
            refuse(read.match((sheet, problems) -> List.of(notDeclarable(file, "fact-sheet")), problems -> problems));
        }
    }

    private void accept(Checked<FactSheet> read, Owner owner) {
        read.match(
                (sheet, problems) -> submissions.add(SheetChecks.checked(sheet, problems, indicators)),
                problems -> refuse(levels.of(problems, () -> owner.apply(problems))));
    }

    private boolean refuse(List<Problem> problems) {
        problems.forEach(refusedNow::add);
        return false;
    }

    private static Problem undeclared(Path file, Collection<String> missing) {
        List<Object> names = missing.stream()
                .map(key -> (Object) Message.of("assessment.unit-not-declared." + key))
                .toList();
        String options = missing.stream().map(OPTIONS::get).collect(Collectors.joining(" … ", "", " …"));
        return InputFiles.problem(InputFault.UNIT_NOT_DECLARED, file, names, options);
    }

    private static Problem notDeclarable(Path file, String why) {
        return InputFiles.problem(
                InputFault.DECLARATION_NOT_POSSIBLE, file, Message.of("assessment.declaration-not-possible." + why));
    }
}
