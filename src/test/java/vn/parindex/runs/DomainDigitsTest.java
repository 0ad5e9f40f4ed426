package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two units with different ranks in a domain never show the same index there. */
class DomainDigitsTest {

    @Test
    void aDifferenceOfRankInADomainIsNeverHidden() {
        CommandRun run =
                CommandRun.of("rank", "fixtures/tinh-mau/districts", "--criteria", "district-2023", "--format", "json");
        JsonNode result = new JsonMapper().readTree(run.out());

        for (String domain : List.of("1", "2", "3", "4", "5", "6", "7", "8")) {
            Map<String, Integer> rankOfIndex = new LinkedHashMap<>();
            for (JsonNode unit : result.get("units")) {
                for (JsonNode one : unit.get("domains")) {
                    if (one.get("id").asString().equals(domain)
                            && !one.get("index").isNull()) {
                        String shown = one.get("index").asString();
                        int rank = one.get("rank").asInt();
                        assertThat(rankOfIndex.putIfAbsent(shown, rank)).isIn(null, rank);
                    }
                }
            }
            assertThat(rankOfIndex).isNotEmpty();
        }
    }
}
