package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Checked;
import vn.parindex.recorded.RecordedResult;
import vn.parindex.recorded.RecordedSet;

/** Finds the sets of a comparison (chọn bộ tiêu chí để so sánh): those the user named, and the shipped ones by their hash. */
final class SetChoice {

    private final CriteriaLibrary library;
    private final List<CriteriaSet> named;

    SetChoice(CriteriaLibrary library, ComparisonInput before, ComparisonInput after) {
        this.library = library;
        this.named =
                Stream.of(before.set(), after.set()).flatMap(Optional::stream).toList();
    }

    /** The set a saved result names, byte for byte; none where it is not at hand. */
    Optional<CriteriaSet> find(RecordedSet set) {
        return Stream.concat(named.stream(), shipped(set)).filter(set::is).findFirst();
    }

    /** The set of a side, where it is at hand. */
    Optional<CriteriaSet> of(ComparisonInput input, Optional<Checked<RecordedResult>> saved) {
        return saved.isEmpty()
                ? input.set()
                : saved.get()
                        .match((result, noted) -> Optional.of(result), faults -> Optional.<RecordedResult>empty())
                        .map(RecordedResult::set)
                        .flatMap(this::find);
    }

    IndicatorCatalogue indicators() {
        return library.indicators();
    }

    private Stream<CriteriaSet> shipped(RecordedSet set) {
        return library.shipped().stream()
                .filter(choice -> choice.id().equals(set.id()))
                .flatMap(choice -> choice.set().match((read, noted) -> Stream.of(read), faults -> Stream.empty()));
    }
}
