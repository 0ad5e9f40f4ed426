package vn.parindex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.appraisal.Rounds;
import vn.parindex.appraisal.RoundsOfUnit;
import vn.parindex.assessment.UnitResult;
import vn.parindex.report.csv.RoundsCsv;
import vn.parindex.report.json.RoundsJson;
import vn.parindex.report.text.RoundsText;
import vn.parindex.wording.Wording;

/** {@code rounds}: claims, computed points and appraisals side by side. */
@Command(name = "rounds")
final class RoundsCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Option(names = "--all", descriptionKey = "rounds-all")
    private boolean allLeaves;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Wording wording = console.wording();
        return scoring.runForUnits(console, output, set -> {}, false, (run, chosen, out) -> {
            Rounds rounds = run.rounds();
            List<RoundsOfUnit> units =
                    rounds.units().stream().filter(unit -> isOf(unit, chosen)).toList();
            switch (output.format()) {
                case TEXT -> new RoundsText(wording).write(run.result(), rounds, units, allLeaves, out);
                case JSON -> new RoundsJson().write(run.result(), rounds, units, out);
                case CSV -> new RoundsCsv(wording).write(run.result(), rounds, units, out);
            }
        });
    }

    private static boolean isOf(RoundsOfUnit unit, List<UnitResult> chosen) {
        return chosen.stream().anyMatch(one -> one.ranked().score() == unit.score());
    }
}
