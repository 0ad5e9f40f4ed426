package vn.parindex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code criteria schema}: the JSON Schema with which editors and other programs check the files of the product. */
@Command(name = "schema")
final class CriteriaSchemaCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Parameters(paramLabel = "SCHEMA", arity = "0..1", descriptionKey = "schema")
    private SchemaName schema = SchemaName.CRITERIA_SET;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        output.check(console, List.of());
        String text = SchemaText.of(schema, console.wording().language());
        output.write(console, out -> out.write(text));
        return ExitCode.DONE;
    }
}
