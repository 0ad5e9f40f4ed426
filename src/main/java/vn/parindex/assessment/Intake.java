package vn.parindex.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.Submission;
import vn.parindex.ingest.form.FormReader;
import vn.parindex.ingest.sheet.FactCsvReader;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.problem.BoundedProblems;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.wording.Message;

/** Reads the inputs of a run into fact sheets and checks them (tiếp nhận số liệu). */
final class Intake {

    private static final long MOST_BYTES = 256L << 20;

    private final IndicatorCatalogue indicators;
    private final UnitDeclaration declared;
    private final FormReader forms;
    private final ReportIntake reports;
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
        this.reports = new ReportIntake(indicators, declared);
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
        files.tell(watch);
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
        if (InputFiles.isTable(file)) {
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
        Checked<Submission> read = reports.read(file, bytes);
        return () -> accept(reports.sheet(file, read), none -> Optional.empty());
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

    private static Problem notDeclarable(Path file, String why) {
        return InputFiles.problem(
                InputFault.DECLARATION_NOT_POSSIBLE, file, Message.of("assessment.declaration-not-possible." + why));
    }
}
