package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;

/**
 * Where a measure stands among the thresholds of its method (vị trí so với các ngưỡng).
 *
 * @param refused not reached, the highest first
 */
public record Steps(List<Refusal> refused, Optional<Threshold> met, Optional<Threshold> next) {

    static final Steps NONE = new Steps(List.of(), Optional.empty(), Optional.empty());

    public Steps {
        refused = List.copyOf(refused);
    }
}
