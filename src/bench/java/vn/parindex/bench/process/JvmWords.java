package vn.parindex.bench.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the launcher starts Java (cách khởi động Java), read from the running process: the same words for the others. */
record JvmWords(String java, List<String> flags, boolean archived) {

    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    static JvmWords of(List<String> words) {
        List<String> flags = new ArrayList<>();
        boolean archived = false;
        for (String word : words.subList(Math.min(1, words.size()), words.size())) {
            if (!word.startsWith("-") || word.equals("-jar") || word.equals("-cp") || word.equals("-classpath")) {
                break;
            }
            boolean ofArchive = word.startsWith(ARCHIVE)
                    || word.startsWith("-XX:AOTCache")
                    || word.contains("ArchiveClassesAtExit");
            archived |= ofArchive;
            if (!ofArchive && !word.startsWith("-Dparindex.")) {
                flags.add(word);
            }
        }
        return new JvmWords(words.isEmpty() ? "java" : words.get(0), List.copyOf(flags), archived);
    }

    /** Without any archive but that of the JDK. */
    List<String> bare(String classPath, Class<?> main) {
        return command(List.of(), classPath, main, List.of());
    }

    /** With an archive of its own where the launcher has one; it is made here. */
    List<String> start(String classPath, Class<?> main, List<String> arguments, Path folder) {
        if (!archived) {
            return command(List.of(), classPath, main, arguments);
        }
        Path archive = folder.resolve("bench.jsa");
        Path classes = folder.resolve("bench.classes");
        new Started("classes", command(List.of("-XX:DumpLoadedClassList=" + classes), classPath, main, arguments))
                .milliseconds();
        List<String> dump = List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, ARCHIVE + archive);
        new Started("archive", command(dump, classPath, main, List.of())).milliseconds();
        if (!Files.exists(archive)) {
            throw new IllegalStateException("no class archive was made for the hand-written program");
        }
        return command(List.of(ARCHIVE + archive), classPath, main, arguments);
    }

    private List<String> command(List<String> more, String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(flags);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }
}
