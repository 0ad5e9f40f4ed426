package vn.parindex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.advice.WhatIf;
import vn.parindex.assessment.UnitResult;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.report.csv.WhatIfCsv;
import vn.parindex.report.json.WhatIfJson;
import vn.parindex.report.text.WhatIfText;
import vn.parindex.wording.Wording;

/** {@code what-if}: the change in points and rank if figures of one unit were others. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private OutputOptions output;

    @Option(names = "--set", required = true, paramLabel = "INDICATOR=VALUE", descriptionKey = "what-if-set")
    private List<String> assignments = List.of();

    @Override
    public Integer call() {
        Wording wording = console.wording();
        List<IndicatorFact> facts = new ArrayList<>();
        ScoringOptions.SetCheck readFacts = set -> facts.addAll(scoring.facts(console, assignments, set));
        return scoring.runForUnits(console, output, readFacts, true, (run, chosen, out) -> {
            UnitResult unit = chosen.get(0);
            WhatIf whatIf = run.whatIf(unit, facts);
            switch (output.format()) {
                case TEXT -> new WhatIfText(wording).write(run.result(), unit, whatIf, out);
                case JSON -> new WhatIfJson(wording).write(run.result(), unit, whatIf, out);
                case CSV -> new WhatIfCsv().write(run.result(), unit, whatIf, out);
            }
        });
    }
}
