package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.docs.Golden;

/** Every command of the user guide is run in its order, and what the guide shows of the output is what is printed. */
class GuideCommandsTest {

    private static final CommandPage GUIDE = new CommandPage(Path.of("docs/huong-dan.md"));

    @TestFactory
    Stream<DynamicTest> theGuideIsWhatTheProgramDoes(@TempDir Path folder) {
        Map<WrittenCommand, String> printed = new HashMap<>();
        Stream<DynamicTest> commands = GUIDE.commands().stream()
                .map(command -> dynamicTest(
                        command.line(),
                        () -> printed.put(
                                command, command.mustDoWhatItSays(folder).out())));
        DynamicTest excerpts =
                dynamicTest("excerpts", () -> Golden.file(GUIDE.path()).mustBe(GUIDE.withExcerpts(printed)));
        return Stream.concat(commands, Stream.of(excerpts));
    }

    @Test
    void everyCommandIsOneThatIsRun() {
        assertThat(GUIDE.shellLines()).isNotEmpty().allMatch(line -> line.startsWith(WrittenCommand.PROGRAM));
        assertThat(GUIDE.commands()).doesNotHaveDuplicates();
    }

    @Test
    void whatItLeadsToIsThere() {
        assertThat(GUIDE.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
        assertThat(GUIDE.deadAnchors()).isEmpty();
    }
}
