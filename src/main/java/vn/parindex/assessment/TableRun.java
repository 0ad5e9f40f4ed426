package vn.parindex.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.criteria.CriteriaSet;
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
import vn.parindex.scoring.UnitScore;

/**
 * Goes through tables of facts sheet by sheet (lượt chạy bảng số liệu lớn). One round is enough where no leaf holds units
 * against each other; else one round finds the best of each group, one finds on which leaves the best is in doubt, and the
 * last one scores for good.
 */
final class TableRun {

    private final InputFiles files;
    private final CriteriaSet set;
    private final Supplier<Scorer> compiled;
    private final IntakeWatch watch;
    private final Optional<UnitDetails> details;
    private final int threads;
    private final boolean checks;
    private final boolean compares;
    private final TableRounds rounds;
    private final ProblemTally refused = new ProblemTally(TableRounds.KEPT_OF_EACH);
    private final ProblemTally found = new ProblemTally(TableRounds.KEPT_OF_EACH);

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
        this.compiled = compiled;
        this.watch = watch;
        this.details = details;
        this.threads = threads;
        this.compares = RelativeDoubt.concerns(set);
        this.rounds = new TableRounds(files, set, watch, compares ? 3 : 1);
    }

    RankedTables rank(String rulesSha256, String engineVersion) {
        refused.add(files.problems());
        files.tell(watch);
        GroupBests bests = GroupBests.of(set);
        Map<Peers, RelativeDoubt> doubts = new ConcurrentHashMap<>();
        Scorer scorer = compiled.get();
        if (compares) {
            rounds.read(sheet -> bests.accept(sheet.sheet()), problems -> {});
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
                (sheet, score) -> score,
                score -> doubts.computeIfAbsent(Peers.of(score), peers -> new RelativeDoubt())
                        .add(score))) {
            rounds.read(line::add, problems -> {});
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
                (sheet, score) -> done(sheet, score, peers -> ranges.computeIfAbsent(peers, ofGroup)),
                done -> {
                    units.add(done.unit());
                    found.add(done.problems());
                    done.details().ifPresent(bytes -> laidAside.orElseThrow().add(bytes));
                })) {
            rounds.read(line::add, refused::add);
            line.finish();
        }
    }

    private Done done(AssessedSubmission read, UnitScore score, Function<Peers, DoubtRanges> ranges) {
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
}
