package vn.parindex.cli;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands in the order of the help (các lệnh). Only a command that the command line names is looked at with all its
 * options; of the others the help and the suggestions need no more than the name.
 */
final class Commands {

    private record Entry(String name, Supplier<Callable<Integer>> command) {}

    private static final List<Entry> ALL = List.of(
            new Entry("ingest", IngestCommand::new),
            new Entry("check", CheckCommand::new),
            new Entry("score", ScoreCommand::new),
            new Entry("rank", RankCommand::new),
            new Entry("explain", ExplainCommand::new),
            new Entry("compare", CompareCommand::new),
            new Entry("rounds", RoundsCommand::new),
            new Entry("regain", RegainCommand::new),
            new Entry("what-if", WhatIfCommand::new),
            new Entry("form", FormCommand::new),
            new Entry("report", ReportCommand::new),
            new Entry("criteria", CriteriaCommand::new));

    private Commands() {}

    /** The names of all. */
    static List<String> names() {
        return ALL.stream().map(Entry::name).toList();
    }

    /** Adds them all, those whole that one of the words names. */
    static void addTo(CommandLine program, Collection<String> words) {
        for (Entry entry : ALL) {
            Object command = words.contains(entry.name())
                    ? entry.command().get()
                    : CommandSpec.create().name(entry.name());
            program.addSubcommand(entry.name(), command);
        }
    }
}
