package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Offer;
import vn.parindex.advice.Prospect;
import vn.parindex.advice.UnitAdvice;
import vn.parindex.assessment.AdvisedUnit;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.Leaf;
import vn.parindex.explanation.Explainer;
import vn.parindex.points.LeafId;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Wording;

/** The way back to lost points, for a terminal (lấy lại điểm): offers by points, their joint effect, and what comes first. */
public final class RegainText {

    private static final int INDENT = 2;

    private final Wording wording;

    public RegainText(Wording wording) {
        this.wording = wording;
    }

    public void write(AssessmentResult result, List<AdvisedUnit> units, PrintWriter out) {
        Page page = new Page(out, wording);
        AdviceWording words = new AdviceWording(wording, result.criteria());
        boolean first = true;
        for (AdvisedUnit unit : units) {
            if (!first) {
                page.blank();
                page.line("═".repeat(Table.PAGE));
                page.blank();
            }
            first = false;
            UnitHeading heading = new UnitHeading(page, wording);
            page.heading(words.say("regain.title"));
            page.blank();
            heading.unit(unit.unit().ranked().score());
            heading.set(result);
            page.blank();
            heading.totals(unit.unit().ranked());
            offers(unit, words, page);
            joint(unit.advice(), words, page);
            obstacles(unit.advice(), "regain.first", true, words, page);
            obstacles(unit.advice(), "regain.lost", false, words, page);
        }
    }

    private static void offers(AdvisedUnit unit, AdviceWording words, Page page) {
        UnitAdvice advice = unit.advice();
        page.blank();
        page.line("─".repeat(Table.PAGE));
        if (advice.prospects().isEmpty()) {
            page.heading(words.say("regain.no-offers"));
            return;
        }
        page.heading(
                words.say("regain.offers", String.valueOf(advice.prospects().size())));
        page.paragraph(words.say("regain.offers-note"), 0);
        Set<LeafId> warned = new HashSet<>();
        for (Prospect prospect : advice.prospects()) {
            page.blank();
            page.heading(words.say(
                    "regain.offer",
                    words.signed(prospect.offer().gain()),
                    prospect.offer().leaf().value(),
                    prospect.offer().before().leaf().name()));
            page.paragraph(words.offer(prospect.offer()), INDENT);
            page.paragraph(words.outlook(advice.now(), prospect.then()), INDENT);
            doubts(prospect.offer(), unit, warned.add(prospect.offer().leaf()), words, page);
        }
    }

    /** An offer stands on figures; where they contradict each other that comes before any change, and is told in full once. */
    private static void doubts(Offer offer, AdvisedUnit unit, boolean inFull, AdviceWording words, Page page) {
        List<Problem> errors = Explainer.problemsOf(offer.before(), unit.unit().problems()).stream()
                .filter(Problem::isError)
                .toList();
        if (inFull) {
            errors.forEach(problem -> page.paragraph(words.say("regain.doubt", problem.message()), INDENT));
        } else if (!errors.isEmpty()) {
            page.paragraph(words.say("regain.doubt-told"), INDENT);
        }
    }

    private static void joint(UnitAdvice advice, AdviceWording words, Page page) {
        advice.joint().filter(joint -> joint.changes().size() > 1).ifPresent(joint -> {
            page.blank();
            page.line("─".repeat(Table.PAGE));
            page.heading(words.say("regain.joint"));
            page.blank();
            for (FactChange change : joint.changes()) {
                page.paragraph(words.say("regain.joint-change", words.change(change)), INDENT);
            }
            page.blank();
            page.paragraph(words.outlook(advice.now(), joint.then()), INDENT);
        });
    }

    private static void obstacles(UnitAdvice advice, String title, boolean comeFirst, AdviceWording words, Page page) {
        List<Told> told = advice.leaves().stream()
                .flatMap(leaf -> leaf.obstacles().stream().map(obstacle -> new Told(leaf, obstacle)))
                .filter(one -> one.obstacle().kind().comesFirst() == comeFirst)
                .sorted(Comparator.comparing((Told one) -> one.obstacle().points())
                        .reversed())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        page.blank();
        page.line("─".repeat(Table.PAGE));
        page.heading(words.say(title));
        page.blank();
        for (Told one : told) {
            Leaf leaf = one.leaf().leaf().leaf();
            page.heading(words.say("regain.obstacle", leaf.id().value(), leaf.name()));
            page.paragraph(words.obstacle(one.obstacle()), INDENT);
        }
    }

    private record Told(LeafAdvice leaf, Obstacle obstacle) {}
}
