package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code criteria}: what there is to know about criteria sets; its own subcommands do the work. */
@Command(
        name = "criteria",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CriteriaListCommand.class,
            CriteriaShowCommand.class,
            CriteriaLintCommand.class,
            CriteriaSchemaCommand.class
        })
final class CriteriaCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Override
    public Integer call() {
        return console.showUsage();
    }
}
