package vn.parindex.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.ingest.sheet.FactCsvReader;
import vn.parindex.problem.Problem;
import vn.parindex.problem.UnusableEnvironment;
import vn.parindex.wording.Message;

/**
 * Reads tables sheet by sheet, in as many rounds as their ranking takes (các lượt đọc bảng số liệu), and sees that no file
 * changes in between.
 */
final class TableRounds {

    /** So many problems of each kind are kept to be named; the others are counted. */
    static final int KEPT_OF_EACH = 20;

    private final InputFiles files;
    private final CriteriaSet set;
    private final LevelFirst levels;
    private final IntakeWatch watch;
    private final int rounds;
    private final Map<Path, String> hashes = new HashMap<>();
    private int round;

    TableRounds(InputFiles files, CriteriaSet set, IntakeWatch watch, int rounds) {
        this.files = files;
        this.set = set;
        this.levels = new LevelFirst(Optional.of(set));
        this.watch = watch;
        this.rounds = rounds;
    }

    /** One round over all files. */
    void read(Consumer<AssessedSubmission> taken, Consumer<List<Problem>> notTaken) {
        round++;
        SetFitness fitness = new SetFitness(set);
        long[] sheets = {0};
        for (int i = 0; i < files.files().size(); i++) {
            Path file = files.files().get(i);
            List<Problem> ofFile = new ArrayList<>();
            watch.reading(i + 1, files.files().size(), file);
            read(
                    file,
                    (sheet, problems) -> {
                        watch.sheets(round, rounds, ++sheets[0]);
                        List<Problem> inTheWay = fitness.problems(sheet);
                        if (inTheWay.isEmpty()) {
                            taken.accept(AssessedSubmission.read(sheet, problems));
                        } else {
                            notTaken.accept(inTheWay);
                            note(inTheWay, ofFile);
                        }
                    },
                    problems -> {
                        notTaken.accept(problems);
                        note(problems, ofFile);
                    });
            if (round == rounds && !ofFile.isEmpty()) {
                watch.refused(file, ofFile);
            }
        }
    }

    private interface Taken {
        void accept(FactSheet sheet, List<Problem> problems);
    }

    /** For the summary at the end, which names the first and counts the others. */
    private static void note(List<Problem> problems, List<Problem> ofFile) {
        problems.stream().limit(Math.max(0, KEPT_OF_EACH - ofFile.size())).forEach(ofFile::add);
    }

    private void read(Path file, Taken taken, Consumer<List<Problem>> notTaken) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            List<Problem> ofFile = new FactCsvReader(set.indicators())
                    .read(
                            file.toString(),
                            in,
                            sheet -> sheet.match(
                                    (accepted, problems) -> {
                                        take(taken, accepted, problems);
                                        return true;
                                    },
                                    problems -> {
                                        notTaken.accept(levels.of(problems, () -> FactCsvReader.unit(problems)));
                                        return false;
                                    }));
            notTaken.accept(ofFile);
        } catch (IOException | UncheckedIOException e) {
            notTaken.accept(List.of(InputFiles.notReadable(file, e)));
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        String before = hashes.putIfAbsent(file, hash);
        if (before != null && !before.equals(hash)) {
            throw new UnusableEnvironment(Message.of("assessment.changed-while-read", file.toString()));
        }
    }

    /** What fails behind the reading is no fault of the file. */
    private static void take(Taken taken, FactSheet sheet, List<Problem> problems) {
        try {
            taken.accept(sheet, problems);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("what was scored could not be kept", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
