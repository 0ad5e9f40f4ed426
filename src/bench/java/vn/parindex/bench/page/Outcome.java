package vn.parindex.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** What comes out of a run (kết quả đo): a table, then the page, or a comparison with the stored ratios. */
public final class Outcome {

    private final Settings settings;
    private final Machine machine;

    /** Taken before anything runs, because the load then tells whether the machine is quiet. */
    public Outcome(Settings settings) {
        this.settings = settings;
        this.machine = Machine.here();
    }

    /**
     * Prints and writes.
     *
     * @return whether no ratio got worse; always where nothing was to be compared
     */
    public boolean tell(Figures figures, String versions, int unitsCompared, int indicators, PrintStream out)
            throws IOException {
        List<Ratio> ratios = Ratios.of(figures);
        String date = LocalDate.now().toString();
        String command =
                settings.mode().equals("short") ? "mvn -q -Pbench verify -Dbench=short" : "mvn -q -Pbench verify";
        RunNotes notes = new RunNotes(
                machine, command, date, versions, settings.inWords(), settings.isShort(), unitsCompared, indicators);
        PerformancePage page = new PerformancePage(figures, ratios, notes);
        out.println(page.askedTable());
        if (settings.compares()) {
            return compared(ratios, out);
        }
        page.write();
        StoredRatios.write(ratios, date, machine.inWords());
        out.println("written: %s, %s".formatted(PerformancePage.FILE, StoredRatios.FILE));
        return true;
    }

    private static boolean compared(List<Ratio> ratios, PrintStream out) throws IOException {
        StoredRatios.Comparison comparison = StoredRatios.compare(ratios);
        out.println("| ratio | stored | now | |\n|---|---:|---:|---|");
        comparison.lines().forEach(out::println);
        out.println(
                comparison.worse().isEmpty()
                        ? "nothing that is asked for is worse in every round, and by more than a factor of "
                                + StoredRatios.TOLERANCE
                        : "worse in every round, and by more than a factor of %s: %s"
                                .formatted(StoredRatios.TOLERANCE, String.join(", ", comparison.worse())));
        return comparison.worse().isEmpty();
    }
}
