package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFailureLeavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        Path target = Files.writeString(folder.resolve("ket-qua.txt"), "cũ");

        assertThatThrownBy(() -> new OutputFile(target).write(out -> {
                    out.write("nửa chừng");
                    throw new IllegalStateException("giữa chừng");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(target).hasContent("cũ");
        assertThat(filesIn(folder)).containsExactly(target);
    }

    @Test
    void anOldResultIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("ket-qua.txt"), "cũ");

        new OutputFile(target).write(out -> out.write("mới"));

        assertThat(target).hasContent("mới");
        assertThat(filesIn(folder)).containsExactly(target);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("that.txt"), "cũ");
        Path link = Files.createSymbolicLink(folder.resolve("lien-ket.txt"), target);

        new OutputFile(link).write(out -> out.write("mới"));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("mới");
    }

    @Test
    void whatCannotBeWrittenIsKnownBefore() throws IOException {
        Path input = Files.writeString(folder.resolve("phieu.yaml"), "");

        assertThat(OutputFile.fault(folder, List.of())).contains("output.is-folder");
        assertThat(OutputFile.fault(folder.resolve("khong-co/x.txt"), List.of()))
                .contains("output.no-folder");
        assertThat(OutputFile.fault(folder.resolve("./phieu.yaml"), List.of(input)))
                .contains("output.is-input");
        assertThat(OutputFile.fault(folder.resolve("moi.txt"), List.of(input))).isEmpty();
    }

    @Test
    void whatIsNoFileNeedsNoFolderToWriteTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("ra"), Path.of("/dev/null"));

        assertThat(OutputFile.fault(Path.of("/dev/null"), List.of())).isEmpty();
        assertThat(OutputFile.fault(link, List.of())).isEmpty();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
