package vn.parindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.parindex.bench.page.Figures;
import vn.parindex.bench.page.Outcome;
import vn.parindex.bench.page.Settings;
import vn.parindex.bench.process.ProcessRun;
import vn.parindex.bench.sample.SampleSet;
import vn.parindex.bench.speed.Contenders;
import vn.parindex.bench.speed.SizeRun;
import vn.parindex.bench.speed.SpeedRun;
import vn.parindex.scoring.drools.RuleFolder;

/** Measures how fast scoring is beside others (đo tốc độ), and writes the page or compares with the last one. */
public final class Bench {

    private static final int UNITS_COMPARED = 300;
    private static final int TOLD_DIFFERENCES = 20;
    private static final String PROCESS_SET = "district-2023";

    private final Settings settings;

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) throws IOException {
        System.exit(new Bench(Settings.of(List.of(args))).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        Outcome outcome = new Outcome(settings);
        say("comparing the points of all contenders");
        List<String> differences = new Contenders().differences(UNITS_COMPARED);
        if (!differences.isEmpty()) {
            differences.stream().limit(TOLD_DIFFERENCES).forEach(System.out::println);
            System.out.println("%d differences: nothing is timed".formatted(differences.size()));
            return false;
        }
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Figures figures = new Figures();
        if (settings.processes() > 0) {
            say("whole processes, %d rounds".formatted(settings.processes()));
            String rules = RuleFolder.read(Path.of("rules")).forSet(PROCESS_SET).sha256();
            new ProcessRun(folder).measure(settings.processes(), rules, figures);
        }
        for (int round = 1; round <= settings.rounds(); round++) {
            say("throughput, round %d of %d".formatted(round, settings.rounds()));
            new SpeedRun(settings.seconds(), folder.resolve("round-" + round)).round(figures);
        }
        if (settings.largest() > 0) {
            say("cost of a unit, up to %,d units".formatted(settings.largest()));
            new SizeRun(settings.largest()).measure(figures);
        }
        int indicators = SampleSet.read().ownIndicators().size();
        return outcome.tell(figures, versions(), UNITS_COMPARED, indicators, System.out);
    }

    private static String versions() {
        return "Drools and kie-dmn %s, OpenL Tablets %s, Easy Rules %s, JMH %s"
                .formatted(
                        System.getProperty("bench.drools"),
                        System.getProperty("bench.openl"),
                        System.getProperty("bench.easyRules"),
                        System.getProperty("bench.jmh"));
    }

    private static void say(String what) {
        System.out.println("bench: " + what);
    }
}
