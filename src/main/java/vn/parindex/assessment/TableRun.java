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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.ingest.sheet.FactCsvReader;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.DoubtRanges;
import vn.parindex.ranking.KeptUnit;
import vn.parindex.ranking.KeptUnits;
import vn.parindex.ranking.Peers;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.RelativeDoubt;
import vn.parindex.scoring.GroupBests;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.ScoringRun;
import vn.parindex.scoring.UnitScore;

/**
 * Goes through tables of facts sheet by sheet (lượt chạy bảng số liệu lớn). One round is enough where no leaf holds units
 * against each other; else one round finds the best of each group, one finds on which leaves the best is in doubt, and the
 * last one scores for good.
 */
final class TableRun {

    private static final int KEPT_OF_EACH = 20;

    private final InputFiles files;
    private final CriteriaSet set;
    private final LevelFirst levels;
    private final Supplier<Scorer> compiled;
    private final IntakeWatch watch;
    private final Optional<UnitDetails> details;
    private final int threads;
    private final boolean checks;
    private final boolean compares;
    private final int rounds;
    private final Map<Path, String> hashes = new HashMap<>();
    private final ProblemTally refused = new ProblemTally(KEPT_OF_EACH);
    private final ProblemTally found = new ProblemTally(KEPT_OF_EACH);
    private int round;

    /** What is left of a sheet when it is scored. */
    private record Done(KeptUnit unit, List<Problem> problems, Optional<byte[]> details) {}

    TableRun(
            InputFiles files,
            CriteriaSet set,
            Supplier<Scorer> compiled,
            IntakeWatch watch,
            Optional<UnitDetails> details,
            boolean checks,
            int threads) {
        this.checks = checks;
        this.files = files;
        this.set = set;
        this.levels = new LevelFirst(Optional.of(set));
        this.compiled = compiled;
        this.watch = watch;
        this.details = details;
        this.threads = threads;
        this.compares = RelativeDoubt.concerns(set);
        this.rounds = compares ? 3 : 1;
    }

    RankedTables rank(String rulesSha256, String engineVersion) {
        refused.add(files.problems());
        files.problems()
                .forEach(problem -> watch.refused(Path.of(problem.source().document()), List.of(problem)));
        GroupBests bests = GroupBests.of(set);
        Map<Peers, RelativeDoubt> doubts = new ConcurrentHashMap<>();
        Scorer scorer = compiled.get();
        if (compares) {
            read(sheet -> bests.accept(sheet.sheet()), problems -> {});
            learn(scorer, bests, doubts);
        }
        KeptUnits units = new KeptUnits(set);
        Optional<DetailFile> laidAside = details.map(any -> new DetailFile());
        try {
            keep(scorer, bests, doubts, units, laidAside);
            watch.finished(files.files().size());
            watch.ranking(units.size());
            return new RankedTables(result(units, rulesSha256, engineVersion), refused, found, laidAside);
        } catch (RuntimeException | Error e) {
            laidAside.ifPresent(DetailFile::close);
            throw e;
        }
    }

    private Optional<RankingResult> result(KeptUnits units, String rulesSha256, String engineVersion) {
        return units.size() == 0
                ? Optional.empty()
                : Optional.of(new RankingResult(
                        set, rulesSha256, engineVersion, new Ranking(set, RankBasis.COMPUTED, units), refused.files()));
    }

    private void learn(Scorer scorer, GroupBests bests, Map<Peers, RelativeDoubt> doubts) {
        try (ScoringLine<UnitScore> line = new ScoringLine<>(
                threads,
                () -> scorer.open(set, bests),
                (run, sheet) -> run.score(sheet.sheet()),
                score -> doubts.computeIfAbsent(Peers.of(score), peers -> new RelativeDoubt())
                        .add(score))) {
            read(line::add, problems -> {});
            line.finish();
        }
    }

    private void keep(
            Scorer scorer,
            GroupBests bests,
            Map<Peers, RelativeDoubt> doubts,
            KeptUnits units,
            Optional<DetailFile> laidAside) {
        Map<Peers, DoubtRanges> ranges = new ConcurrentHashMap<>();
        Function<Peers, DoubtRanges> ofGroup =
                peers -> new DoubtRanges(RankBasis.COMPUTED, doubts.getOrDefault(peers, new RelativeDoubt()));
        try (ScoringLine<Done> line = new ScoringLine<>(
                threads,
                () -> scorer.open(set, bests),
                (run, sheet) -> done(run, sheet, peers -> ranges.computeIfAbsent(peers, ofGroup)),
                done -> {
                    units.add(done.unit());
                    found.add(done.problems());
                    done.details().ifPresent(bytes -> laidAside.orElseThrow().add(bytes));
                })) {
            read(line::add, refused::add);
            line.finish();
        }
    }

    private Done done(ScoringRun run, AssessedSubmission read, Function<Peers, DoubtRanges> ranges) {
        UnitScore score = run.score(read.sheet());
        AssessedSubmission checked =
                checks ? SheetChecks.checked(read.sheet(), read.problems(), set.indicators()) : read;
        return new Done(
                KeptUnit.of(score, ranges.apply(Peers.of(score))),
                checked.problems(),
                details.map(writer -> Packed.pack(writer.of(new UnitResult(unplaced(score), checked.problems())))));
    }

    private static RankedUnit unplaced(UnitScore score) {
        return new RankedUnit(score, Optional.empty(), Optional.empty(), 0, Optional.empty(), 0, Map.of(), Map.of());
    }

    /** One round over all files. */
    private void read(Consumer<AssessedSubmission> taken, Consumer<List<Problem>> notTaken) {
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
            throw new IllegalStateException(
                    "%s was changed while it was read; its units cannot be compared: run again".formatted(file));
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
