package vn.parindex.located;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTreeTest {

    private static final byte[] FILE = """
            # a file of every kind of node
            tên: "Số hồ sơ 𝒳"
            list: [1.10, plain, 'no', null, true]
            nested:
              - {a: 1, "b c": 2}
              - |
                two
                lines
            """.getBytes(StandardCharsets.UTF_8);

    static List<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("criteria"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void aShippedFileUnpacksToTheTreeOfItsText(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertThat(unpacked(packed(bytes), bytes)).isPresent().isEqualTo(read(bytes));
    }

    @Test
    void everyKindOfNodeUnpacksWithItsPlace() {
        assertThat(unpacked(packed(FILE), FILE)).isPresent().isEqualTo(read(FILE));
    }

    @Test
    void placesCarryThePathOfTheReading() {
        Node root = PackedTree.read("elsewhere.yaml", packed(FILE), FILE).orElseThrow();

        assertThat(root.at().document()).isEqualTo("elsewhere.yaml");
    }

    @Test
    void theTreeOfOtherBytesIsNone() {
        byte[] edited =
                new String(FILE, StandardCharsets.UTF_8).replace("1.10", "1.11").getBytes(StandardCharsets.UTF_8);

        assertThat(unpacked(packed(FILE), edited)).isEmpty();
        assertThat(TreeReader.read("f.yaml", edited, Optional.of(packed(FILE)), new Faults()))
                .isPresent()
                .isEqualTo(read(edited));
    }

    @Test
    void aTreeWithAnyByteChangedIsNone() {
        byte[] packed = packed(FILE);
        for (int i = 0; i < packed.length; i++) {
            byte[] damaged = packed.clone();
            damaged[i] ^= 1;
            assertThat(unpacked(damaged, FILE)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void aTreeCutShortIsNone() {
        byte[] packed = packed(FILE);
        for (int length = 0; length < packed.length; length++) {
            assertThat(unpacked(Arrays.copyOf(packed, length), FILE))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\na: 2\n", "a: &b 1\n", "a: [\n", "a: yes\n", ""})
    void aFileWithFaultsIsNotPacked(String faulty) {
        assertThat(PackedTree.of("f.yaml", faulty.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static byte[] packed(byte[] file) {
        return PackedTree.of("f.yaml", file).orElseThrow();
    }

    private static Optional<Node> unpacked(byte[] packed, byte[] file) {
        return PackedTree.read("f.yaml", packed, file);
    }

    private static Optional<Node> read(byte[] file) {
        return TreeReader.read("f.yaml", file, new Faults());
    }
}
