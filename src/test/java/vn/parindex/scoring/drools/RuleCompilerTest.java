package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.ScoringFailure;

class RuleCompilerTest {

    private static final RuleFolder SHIPPED = RuleFolder.read(Path.of("rules"));

    @Test
    void everyShippedRuleIsKnownByItsFileAndLine() {
        RuleNames names = new RuleNames(SHIPPED);

        assertThat(names.find("tiers: a bound is reached").file()).isEqualTo("rules/tiers/tiers.drl");
        assertThat(names.find("tiers: a bound is reached").line()).isEqualTo(12);
        assertThat(names.find("tiers: a bound is reached").condition()).isEqualTo("a bound is reached");
    }

    @Test
    void faultsOfAllFilesAreToldAtOnceWithFileAndLine() {
        String head =
                "package rules.broken\nimport vn.parindex.scoring.LeafTask\nimport vn.parindex.scoring.UnitFacts\n\n";
        RuleFolder broken = with(
                new RuleFile(
                        "rules/one/one.drl", head + "rule \"one: no such type\"\nwhen\n    NoSuchTask()\nthen\nend\n"),
                new RuleFile(
                        "rules/two/two.drl",
                        head + "rule \"two: no such field\"\nwhen\n    LeafTask( nonsense )\nthen\nend\n"),
                new RuleFile(
                        "rules/three/three.drl", head + "rule \"three: syntax\"\nwen\n    LeafTask()\nthen\nend\n"));

        assertThatThrownBy(() -> DroolsRules.compile(broken))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("rules/one/one.drl:7: ")
                .hasMessageContaining("rules/two/two.drl:7: ")
                .hasMessageContaining("rules/three/three.drl:6: ");
    }

    @Test
    void aRuleNameStandsOnlyOnce() {
        RuleFolder twice = with(new RuleFile(
                "rules/again/again.drl", "package rules.again\nrule \"tiers: a bound is reached\"\nwhen\nthen\nend\n"));

        assertThatThrownBy(() -> DroolsRules.compile(twice))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("rules/again/again.drl:2")
                .hasMessageContaining("rules/tiers/tiers.drl:12");
    }

    @Test
    void theHashChangesWithTheRules() {
        RuleFolder other = with(new RuleFile("rules/empty/empty.drl", "package rules.empty\n"));

        assertThat(other.sha256()).isNotEqualTo(SHIPPED.sha256()).hasSize(64);
    }

    @Test
    void theShippedRulesCompile() {
        assertThat(DroolsRules.compile(SHIPPED).sha256()).isEqualTo(SHIPPED.sha256());
    }

    private static RuleFolder with(RuleFile... more) {
        List<RuleFile> files = new ArrayList<>(SHIPPED.files());
        files.addAll(List.of(more));
        return new RuleFolder(files);
    }
}
