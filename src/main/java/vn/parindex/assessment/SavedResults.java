package vn.parindex.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.problem.Checked;
import vn.parindex.recorded.RecordedResult;
import vn.parindex.recorded.RecordedResultReader;

/** Tells inputs that are saved results from data (nhận biết kết quả đã lưu), by what stands in them. */
final class SavedResults {

    private SavedResults() {}

    /** The result, or its faults; none for an input that is no saved result. */
    static Optional<Checked<RecordedResult>> read(List<Path> inputs) {
        if (inputs.size() != 1
                || !Files.isRegularFile(inputs.get(0))
                || !InputFiles.extension(inputs.get(0)).equals(".json")) {
            return Optional.empty();
        }
        Path file = inputs.get(0);
        try {
            return RecordedResultReader.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.of(new Checked.Rejected<>(List.of(
                    InputFiles.problem(InputFault.FILE_NOT_READABLE, file, file.toString(), InputFiles.reason(e)))));
        }
    }
}
