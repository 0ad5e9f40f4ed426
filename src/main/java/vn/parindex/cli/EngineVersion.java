package vn.parindex.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar (phiên bản). */
final class EngineVersion implements IVersionProvider {

    private static final String NOT_PACKED = "0-development";

    static String current() {
        return Optional.ofNullable(EngineVersion.class.getPackage().getImplementationVersion())
                .orElse(NOT_PACKED);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"parindex " + current()};
    }
}
