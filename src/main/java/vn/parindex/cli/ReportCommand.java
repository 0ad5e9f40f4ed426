package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code report}: the result on paper and screen, in the form that the name of the file asks for. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private PaperOptions paper;

    @Override
    public Integer call() {
        return scoring.runForPaper(console, paper);
    }
}
