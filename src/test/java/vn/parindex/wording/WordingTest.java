package vn.parindex.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aWordGoesWithItsNumber() {
        Wording english = new Wording(Language.EN);

        assertThat(english.say("explanation.line.lost", "1", "late")).isEqualTo("1 point: late");
        assertThat(english.say("explanation.line.lost", "0.5", "late")).isEqualTo("0.5 points: late");
    }

    @Test
    void numbersHaveTheSeparatorsOfTheLanguage() {
        assertThat(new Wording(Language.VI).number(new BigDecimal("52611.5"))).isEqualTo("52.611,5");
        assertThat(new Wording(Language.EN).number(new BigDecimal("52611.5"))).isEqualTo("52,611.5");
    }
}
