package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void whatIsMadeAheadIsThereWhenAsked() {
        assertThat(Ahead.start(() -> 20).then(number -> number + 3).get()).isEqualTo(23);
    }

    @Test
    void whatGoesWrongGoesWrongWhereItIsAskedFor() {
        Ahead<Integer> failing = Ahead.start(() -> {
            throw new IllegalStateException("no catalogue");
        });

        assertThatThrownBy(failing::get)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no catalogue");
        assertThatThrownBy(failing.then(number -> number + 1)::get)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no catalogue");
    }
}
