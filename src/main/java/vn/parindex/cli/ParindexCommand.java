package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.parindex.wording.Language;

/** The program itself: without a command it shows its help and has been used wrongly. */
@Command(
        name = "parindex",
        versionProvider = EngineVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            IngestCommand.class,
            CheckCommand.class,
            ScoreCommand.class,
            RankCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            RoundsCommand.class,
            RegainCommand.class,
            WhatIfCommand.class,
            FormCommand.class,
            ReportCommand.class,
            CriteriaCommand.class
        })
final class ParindexCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private Language language = Language.VI;

    @Option(names = "--trace", descriptionKey = "trace", scope = ScopeType.INHERIT)
    private boolean trace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Override
    public Integer call() {
        return console.showUsage();
    }

    Language language() {
        return language;
    }

    boolean trace() {
        return trace;
    }
}
