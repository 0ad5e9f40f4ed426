package vn.parindex.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.wording.Wording;

/** Says in one line what is wrong with a command line, and how to get help. */
final class UsageFaultHandler implements IParameterExceptionHandler {

    private final Wording wording;

    UsageFaultHandler(Wording wording) {
        this.wording = wording;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().write(wording.say("cli.usage", sentence(fault), name) + "\n");
        return ExitCode.WRONG_USAGE;
    }

    private String sentence(ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return wording.say(
                    "cli.usage.missing",
                    missing.getMissing().stream().map(UsageFaultHandler::name).collect(Collectors.joining(", ")));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return wording.say("cli.usage.twice", name(twice.getOverwritten()));
        }
        return fault.getArgSpec() == null ? fault.getMessage() : badValue(fault);
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String first = fault.getUnmatched().get(0);
        String near = fault.getSuggestions().stream().collect(Collectors.joining(", "));
        String key = fault.isUnknownOption() ? "cli.usage.unknown-option" : "cli.usage.unknown-word";
        return near.isEmpty() ? wording.say(key, first) : wording.say(key + "-near", first, near);
    }

    private String badValue(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        String value = fault.getValue() == null ? "" : fault.getValue();
        if (value.isEmpty()) {
            return wording.say("cli.usage.no-value", name(argument));
        }
        Class<?> type = valueType(argument);
        if (type.isEnum()) {
            String allowed = Arrays.stream(type.getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return wording.say("cli.usage.not-allowed", value, name(argument), allowed);
        }
        return type.equals(AssessmentPeriod.class)
                ? wording.say(
                        "cli.usage.not-allowed", value, name(argument), "2023, 2023-Q1, 2023-H1, 2023-H2, 2023-9M")
                : wording.say("cli.usage.bad-value", value, name(argument));
    }

    /** Of an optional argument the type of its value. */
    private static Class<?> valueType(ArgSpec argument) {
        return argument.typeInfo().isOptional() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
