package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the name of a file in a folder says of it (tên tệp). */
final class FileNames {

    /** Kinds that reports and fact sheets come in. */
    static final List<String> READABLE = List.of(
            ".docx",
            ".docm",
            ".doc",
            ".xlsx",
            ".xlsm",
            ".xls",
            ".pdf",
            ".html",
            ".htm",
            ".xhtml",
            ".md",
            ".markdown",
            ".txt",
            ".csv",
            ".tsv",
            ".yaml",
            ".yml",
            ".json");

    /** Kinds whose readers say what to make of them. */
    private static final List<String> REFUSED_IN_WORDS = List.of(
            ".rtf",
            ".odt",
            ".ods",
            ".dotx",
            ".xltx",
            ".xlsb",
            ".wps",
            ".et",
            ".mht",
            ".mhtml",
            ".pages",
            ".numbers",
            ".zip",
            ".rar",
            ".7z");

    private static final List<String> PICTURES =
            List.of(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic");

    private static final String ABOUT_THE_FOLDER = "readme.";
    /** Laid into folders by Windows, which does not show them. */
    private static final List<String> OF_THE_SYSTEM = List.of("thumbs.db", "desktop.ini");

    private FileNames() {}

    /** With its point, in small letters; nothing where there is none. */
    static String extension(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    static boolean isInput(Path file) {
        return Stream.of(READABLE, REFUSED_IN_WORDS).anyMatch(kinds -> kinds.contains(extension(file)));
    }

    static boolean isPicture(Path file) {
        return PICTURES.contains(extension(file));
    }

    static boolean isHidden(Path file) {
        return name(file).startsWith(".");
    }

    /** Whether nobody put it there to be read. */
    static boolean isBeside(Path file) {
        String name = name(file);
        // ~$ begins the lock file that Word and Excel put beside a document they have open
        return isHidden(file)
                || name.startsWith("~$")
                || name.startsWith(ABOUT_THE_FOLDER)
                || OF_THE_SYSTEM.contains(name);
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
