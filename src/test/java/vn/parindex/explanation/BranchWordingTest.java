package vn.parindex.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.drools.RuleFolder;
import vn.parindex.scoring.drools.RuleNames;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class BranchWordingTest {

    @ParameterizedTest
    @EnumSource
    void everyShippedRuleHasWordsInBothLanguages(Language language) {
        Wording wording = new Wording(language);
        List<String> rules = new RuleNames(RuleFolder.read(Path.of("rules")))
                .all().stream().map(RuleReference::name).toList();

        assertThat(rules).isNotEmpty().allMatch(rule -> wording.knows(BranchWording.key(rule)));
    }
}
