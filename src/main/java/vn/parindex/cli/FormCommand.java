package vn.parindex.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.report.form.FormWriter;

/** {@code form}: the workbook that a unit fills in and that every command reads back. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    private static final String ENDING = ".xlsx";

    @Mixin
    private Console console;

    @Mixin
    private SetOptions chosen;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private TargetOptions target;

    @Override
    public Integer call() {
        if (!target.file().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw console.wrongUsage("usage.not-a-workbook", target.file().toString());
        }
        target.check(console, List.of());
        return new CriteriaOption(console, rules.assessment(console))
                .read(chosen.required(console))
                .match((set, problems) -> write(set), console::refuse);
    }

    private int write(CriteriaSet set) {
        target.write(out -> new FormWriter(console.wording()).write(set, out));
        console.note("note.form-written", target.file().toString(), set.id(), set.version());
        return ExitCode.DONE;
    }
}
