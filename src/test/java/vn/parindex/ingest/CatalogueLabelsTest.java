package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;

/** The wordings of the catalogue themselves: each is read as its own indicator, so none is in the way of another. */
class CatalogueLabelsTest {

    @Test
    void thereAreAtLeastTheStatisticsOfTheForms() {
        assertThat(Reports.catalogue().all()).hasSizeGreaterThanOrEqualTo(186);
    }

    @Test
    void everyWordingBelowItsParentIsReadAsItsOwnIndicator() {
        List<String> wrong = new ArrayList<>();
        for (Indicator indicator : Reports.catalogue().all()) {
            if (indicator.type() == IndicatorType.DATE) {
                continue;
            }
            List<String> wordings = new ArrayList<>(List.of(indicator.nameVi()));
            wordings.addAll(indicator.labels());
            for (String wording : wordings) {
                String parent = indicator.under().isEmpty()
                        ? ""
                        : "1.\t%s\t\t\t\n".formatted(indicator.under().get(0));
                String report = "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n%s1.1.\t%s\t%s\t1\t\n"
                        .formatted(parent, wording, indicator.unitOfMeasure());
                var facts = Reports.accepted("bao-cao.txt", report.getBytes(StandardCharsets.UTF_8))
                        .facts();
                if (!facts.keySet().equals(java.util.Set.of(indicator.id()))) {
                    wrong.add(indicator.id() + ": " + wording + " -> " + facts.keySet());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
