package vn.parindex.explanation;

import vn.parindex.criteria.Bound;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Refusal;
import vn.parindex.scoring.Threshold;

/** Names branches (nhánh của quy tắc) by their bounds; a branch without one keeps the words of its rule. */
final class BranchWording {

    private BranchWording() {}

    static String of(LeafWords words, Threshold threshold) {
        return bounded(words, threshold.inclusive() ? "from" : "above", threshold.bound());
    }

    /** A refused branch: its first word says what kind of bound it has. */
    static String of(LeafWords words, Refusal refusal) {
        int space = refusal.branch().indexOf(' ');
        return switch (space < 0 ? "" : refusal.branch().substring(0, space)) {
            case "from" -> bounded(words, "from", refusal.needs());
            case "above" -> bounded(words, "above", refusal.needs());
            case "full" -> bounded(words, "full", refusal.needs());
            case "floor" -> bounded(words, "floor", refusal.needs());
            case "to" -> bounded(words, "to", refusal.needs());
            default -> refusal.branch();
        };
    }

    /** The branch taken: its bound, or the condition of the rule in words where the rule is one of those shipped. */
    static String of(LeafWords words, Award award) {
        boolean tier = award.branch().startsWith("from ") || award.branch().startsWith("above ");
        if (tier && award.met().isPresent()) {
            return of(words, award.met().get());
        }
        String key = key(award.rule().name());
        return words.wording().knows(key) ? words.wording().say(key) : award.branch();
    }

    /** The key of the words for a rule, by its name. */
    static String key(String rule) {
        return "explanation.rule." + rule.replaceAll("[^a-z0-9]+", "-");
    }

    private static String bounded(LeafWords words, String kind, Bound bound) {
        return words.say("branch." + kind, words.figures().bound(bound));
    }
}
