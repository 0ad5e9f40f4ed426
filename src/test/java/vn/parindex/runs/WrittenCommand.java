package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as a page of the documentation has it; what it writes goes to a folder, where later ones find it. */
record WrittenCommand(String line) {

    static final String PROGRAM = "./parindex ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Override
    public String toString() {
        return line;
    }

    /** Runs it; a command that finds faults in its input says so by how it ends. */
    CommandRun mustDoWhatItSays(Path folder) {
        List<String> words = new ArrayList<>(words());
        int file = words.indexOf("-o") + 1;
        for (int i = 0; i < words.size(); i++) {
            Path made = folder.resolve(words.get(i));
            if (file > 0 && i == file || Files.isRegularFile(made)) {
                words.set(i, made.toString());
            }
        }
        CommandRun run = CommandRun.of(words.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(findsFaults() ? 3 : 0);
        if (file > 0) {
            assertThat(Path.of(words.get(file))).isNotEmptyFile();
        } else {
            assertThat(run.out()).isNotBlank();
        }
        return run;
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring(PROGRAM.length()));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    private boolean findsFaults() {
        return words().get(0).equals("check") || words().contains("--strict");
    }
}
