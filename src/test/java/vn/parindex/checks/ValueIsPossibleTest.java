package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.OneLeaf;

class ValueIsPossibleTest {

    @Test
    void anAnswerThatIsNeitherYesNorNoIsTold() {
        assertThat(problems(FactValue.of(new Scalar.Decimal(new BigDecimal("2")))))
                .extracting(Problem::code, Problem::indicators)
                .containsExactly(tuple("figures-conflict", List.of(OneLeaf.HELD)));
    }

    @Test
    void yesAndNoMissingAndNotApplicableAreSilent() {
        assertThat(problems(FactValue.of(new Scalar.YesNo(true)))).isEmpty();
        assertThat(problems(FactValue.of(new Scalar.Decimal(BigDecimal.ZERO)))).isEmpty();
        assertThat(problems(FactValue.MISSING)).isEmpty();
        assertThat(problems(FactValue.NOT_APPLICABLE)).isEmpty();
    }

    @Test
    void aCountThatIsNotWholeIsTold() {
        assertThat(counted("2.5")).extracting(Problem::code).containsExactly("figures-conflict");
        assertThat(counted("2.5").get(0).message().key()).isEqualTo("checks.figures-conflict.uncountable");
        assertThat(counted("25.0")).isEmpty();
        assertThat(counted("-2.5").get(0).message().key()).isEqualTo("checks.figures-conflict");
    }

    private static List<Problem> counted(String number) {
        IndicatorId id = new IndicatorId("documents_issued");
        FactSheet sheet = OneLeaf.sheet("a", Map.of(id, FactValue.of(new Scalar.Decimal(new BigDecimal(number)))));
        return new ValueIsPossible()
                .check(
                        sheet,
                        new IndicatorCatalogue(List.of(Catalogue.own(id.value(), IndicatorType.COUNT, "Văn bản"))));
    }

    private static List<Problem> problems(FactValue value) {
        FactSheet sheet = OneLeaf.sheet("a", Map.of(OneLeaf.HELD, value));
        return new ValueIsPossible().check(sheet, OneLeaf.flag("1").indicators());
    }
}
