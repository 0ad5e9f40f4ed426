package vn.parindex.scoring.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.scoring.RuleIndex;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.ScoringFailure;

/** Where each rule is written (mục lục quy tắc), found in the text of the files; a name stands only once. */
public final class RuleNames implements RuleIndex {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");

    private final Map<String, RuleReference> byName = new HashMap<>();
    private final List<RuleReference> inOrder = new ArrayList<>();

    public RuleNames(RuleFolder folder) {
        List<String> twice = new ArrayList<>();
        for (RuleFile file : folder.files()) {
            String[] lines = file.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher rule = RULE.matcher(lines[i]);
                if (rule.find()) {
                    RuleReference reference = new RuleReference(rule.group(1), folder.shown(file.path()), i + 1);
                    RuleReference earlier = byName.putIfAbsent(reference.name(), reference);
                    inOrder.add(reference);
                    if (earlier != null) {
                        twice.add("%s:%d and %s:%d: rule \"%s\" stands twice; a rule has a name of its own"
                                .formatted(
                                        earlier.file(),
                                        earlier.line(),
                                        reference.file(),
                                        reference.line(),
                                        reference.name()));
                    }
                }
            }
        }
        if (!twice.isEmpty()) {
            throw new ScoringFailure(String.join(System.lineSeparator(), twice));
        }
    }

    @Override
    public RuleReference find(String ruleName) {
        RuleReference found = byName.get(ruleName);
        if (found == null) {
            throw new ScoringFailure("no rule file has a rule named \"%s\"".formatted(ruleName));
        }
        return found;
    }

    /** All rules in the order of files and lines. */
    public List<RuleReference> all() {
        return List.copyOf(inOrder);
    }
}
