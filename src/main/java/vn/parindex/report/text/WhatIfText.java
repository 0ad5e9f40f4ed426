package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.Optional;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.Outlook;
import vn.parindex.advice.WhatIf;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.NotScored;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.wording.Wording;

/** What changed figures would do, for a terminal (giả định): the leaves, domains and totals that move, before and after. */
public final class WhatIfText {

    private static final int INDENT = 2;

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public WhatIfText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    public void write(AssessmentResult result, UnitResult unit, WhatIf whatIf, PrintWriter out) {
        Page page = new Page(out, wording);
        AdviceWording words = new AdviceWording(wording, result.criteria());
        UnitHeading heading = new UnitHeading(page, wording);
        page.heading(words.say("what-if.title"));
        page.blank();
        heading.unit(unit.ranked().score());
        heading.set(result);
        page.blank();
        page.heading(words.say("what-if.changes"));
        for (FactChange change : whatIf.changes()) {
            page.paragraph(
                    words.say(
                            "what-if.change",
                            words.name(change.indicator()),
                            words.value(change, false),
                            words.value(change, true)),
                    INDENT);
        }
        leaves(whatIf, words, page);
        domains(whatIf, words, page);
        totals(whatIf, words, page);
        others(whatIf, words, page);
    }

    private void leaves(WhatIf whatIf, AdviceWording words, Page page) {
        page.blank();
        if (whatIf.moved().isEmpty()) {
            page.heading(words.say("what-if.nothing"));
            return;
        }
        page.heading(words.say("what-if.leaves"));
        Table table = table(words);
        for (WhatIf.Moved<LeafScore> leaf : whatIf.moved()) {
            table.row(
                    leaf.before().leaf().id().value(),
                    leaf.before().leaf().name(),
                    leaf(leaf.before(), words),
                    leaf(leaf.after(), words),
                    words.signed(leaf.after().points().minus(leaf.before().points())));
        }
        page.table(table);
        for (WhatIf.Moved<LeafScore> leaf : whatIf.moved()) {
            reason("what-if.reason-before", whatIf.before(), leaf.before(), words, page);
            reason("what-if.reason-after", whatIf.after(), leaf.after(), words, page);
        }
    }

    /** Why a leaf is not scored: without it nobody knows what is to be done. */
    private void reason(String key, Outlook outlook, LeafScore leaf, AdviceWording words, Page page) {
        NotScored.reason(wording, outlook.score(), leaf)
                .ifPresent(reason -> page.paragraph(words.say(key, reason), INDENT));
    }

    private String leaf(LeafScore leaf, AdviceWording words) {
        return words.say("what-if.state", figures.points(leaf.points()), terms.state(leaf.state()));
    }

    private void domains(WhatIf whatIf, AdviceWording words, Page page) {
        if (whatIf.domains().isEmpty()) {
            return;
        }
        page.blank();
        page.heading(words.say("what-if.domains"));
        Table table = table(words);
        for (WhatIf.Moved<DomainScore> domain : whatIf.domains()) {
            table.row(
                    domain.before().domain().id(),
                    domain.before().domain().name(),
                    domain(domain.before(), words),
                    domain(domain.after(), words),
                    words.signed(domain.after().points().minus(domain.before().points())));
        }
        page.table(table);
    }

    private String domain(DomainScore domain, AdviceWording words) {
        return words.say("what-if.of", figures.points(domain.points()), figures.points(domain.applicableMax()));
    }

    private void totals(WhatIf whatIf, AdviceWording words, Page page) {
        Outlook before = whatIf.before();
        Outlook after = whatIf.after();
        page.blank();
        page.heading(words.say("what-if.total"));
        Table table = new Table(
                Column.left(words.say("what-if.column.name")),
                Column.right(words.say("what-if.column.before")),
                Column.right(words.say("what-if.column.after")),
                Column.right(words.say("what-if.column.difference")));
        table.row(
                points("what-if.points", before.score().points(), after.score().points(), words));
        table.row(points(
                "what-if.applicable",
                before.score().applicableMax(),
                after.score().applicableMax(),
                words));
        int digits = Math.max(before.place().indexDigits(), after.place().indexDigits());
        table.row(
                words.say("what-if.index"),
                index(before, digits, words),
                index(after, digits, words),
                difference(before.score().index(), after.score().index(), digits, words));
        table.row(words.say("what-if.class"), words.band(before), words.band(after), "");
        table.row(words.say("what-if.rank"), rank(before, words), rank(after, words), "");
        page.table(table);
    }

    private String[] points(String key, Points before, Points after, AdviceWording words) {
        return new String[] {
            words.say(key), figures.points(before), figures.points(after), words.signed(after.minus(before))
        };
    }

    private String index(Outlook outlook, int digits, AdviceWording words) {
        return outlook.score()
                .index()
                .map(index -> figures.index(index, digits))
                .orElseGet(() -> words.say("unit.none"));
    }

    private static String difference(
            Optional<Percent> before, Optional<Percent> after, int digits, AdviceWording words) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        return words.percentPoints(after.get().value().minus(before.get().value()), digits);
    }

    private static String rank(Outlook outlook, AdviceWording words) {
        return outlook.place()
                .rank()
                .map(rank -> words.say(
                        "what-if.rank-is",
                        String.valueOf(rank),
                        String.valueOf(outlook.place().rankedWith())))
                .orElseGet(() -> words.say("unit.none"));
    }

    private static void others(WhatIf whatIf, AdviceWording words, Page page) {
        if (whatIf.others().isEmpty()) {
            return;
        }
        page.blank();
        page.heading(words.say("what-if.others"));
        for (WhatIf.Moved<Outlook> other : whatIf.others()) {
            page.paragraph(
                    words.say(
                            "regain.obstacle",
                            other.before().score().sheet().unit().name(),
                            words.outlook(other.before(), other.after())),
                    INDENT);
        }
    }

    private static Table table(AdviceWording words) {
        return new Table(
                Column.left(words.say("what-if.column.id")),
                Column.wrapped(words.say("what-if.column.name")),
                Column.right(words.say("what-if.column.before")),
                Column.right(words.say("what-if.column.after")),
                Column.right(words.say("what-if.column.difference")));
    }
}
