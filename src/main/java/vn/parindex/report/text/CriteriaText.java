package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.List;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.assessment.SetReview;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Observability;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.MethodDescription;
import vn.parindex.explanation.Terms;
import vn.parindex.wording.Wording;

/** Criteria sets for a terminal (bộ tiêu chí): the list of those there are, and one as a table. */
public final class CriteriaText {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public CriteriaText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    /** The sets that can be chosen; one with faults is named with their number. */
    public void list(List<CriteriaChoice> choices, PrintWriter out) {
        Page page = new Page(out, wording);
        Table table = new Table(
                Column.left(page.say("column.id")),
                Column.left(page.say("column.version")),
                Column.left(page.say("column.level")),
                Column.left(page.say("column.effective")),
                Column.right(page.say("column.max")),
                Column.wrapped(page.say("column.title")));
        for (CriteriaChoice choice : choices) {
            List<String> row = choice.set()
                    .match(
                            (set, problems) -> row(set, page),
                            problems -> List.of(
                                    choice.id(),
                                    "",
                                    "",
                                    "",
                                    "",
                                    page.say("criteria.faulty", String.valueOf(problems.size()), choice.id())));
            table.row(row);
        }
        page.table(table);
    }

    private List<String> row(CriteriaSet set, Page page) {
        return List.of(
                set.id(),
                set.version(),
                terms.level(set.level()),
                effective(set.effective(), page),
                figures.points(set.maxPoints()),
                set.sample() ? page.say("criteria.sample", set.title()) : set.title());
    }

    /** The whole set: every leaf with its method in words, and the sums. */
    public void show(CriteriaSet set, PrintWriter out) {
        Page page = new Page(out, wording);
        page.heading(page.say("criteria.heading", set.id(), set.version()));
        page.heading(set.title());
        new UnitHeading(page, wording).sample(set);
        page.blank();
        page.labelled(page.say("head.level"), terms.level(set.level()));
        page.labelled(page.say("head.effective"), effective(set.effective(), page));
        page.labelled(page.say("head.basis"), terms.legalBasis(set.legalBasis()));
        page.labelled(
                page.say("head.classes"),
                set.classification().stream().map(band -> band(band, page)).toList(),
                0);
        page.blank();
        for (Domain domain : set.domains()) {
            domain(set, domain, page);
        }
        sums(set, page);
    }

    private void domain(CriteriaSet set, Domain domain, Page page) {
        String max = figures.points(domain.maxPoints());
        page.heading(
                domain.kind() == DomainKind.ORDINARY
                        ? page.say("criteria.domain", domain.id(), domain.name(), max)
                        : domain.cap()
                                .map(cap -> page.say(
                                        "criteria.domain-capped",
                                        domain.id(),
                                        domain.name(),
                                        terms.kind(domain.kind()),
                                        figures.points(cap)))
                                .orElseGet(() -> page.say(
                                        "criteria.domain-uncapped",
                                        domain.id(),
                                        domain.name(),
                                        terms.kind(domain.kind()))));
        Table table = new Table(
                Column.left(page.say("column.id")),
                Column.wrapped(page.say("column.leaf")),
                Column.right(page.say("column.max")),
                Column.wrapped(page.say("column.method")));
        for (Criterion criterion : domain.criteria()) {
            if (criterion.divided()) {
                table.heading(criterion.id(), criterion.name());
            }
            criterion
                    .leaves()
                    .forEach(leaf -> table.row(
                            leaf.id().value(), leaf.name(), figures.points(leaf.maxPoints()), method(set, leaf, page)));
        }
        page.table(table);
        page.blank();
    }

    private String method(CriteriaSet set, Leaf leaf, Page page) {
        StringBuilder text =
                new StringBuilder(String.join(". ", new MethodDescription(wording, set.indicators()).of(leaf)));
        text.append(".\n").append(page.say("criteria.assessed-by", terms.assessedBy(leaf.assessedBy())));
        if (!leaf.evidence().isEmpty()) {
            text.append('\n').append(page.say("criteria.evidence", String.join("; ", leaf.evidence())));
        }
        return text.append('\n')
                .append(page.say("criteria.basis", terms.legalBasis(leaf.legalBasis())))
                .toString();
    }

    /** Where the points of sets come from, one table a set; below a list of what is wrong with them. */
    public void sources(List<SetReview> reviews, PrintWriter out) {
        Page page = new Page(out, wording);
        reviews.stream().flatMap(review -> review.set().stream()).forEach(set -> {
            page.blank();
            page.heading(page.say("criteria.sources", set.id(), set.version()));
            new ObservabilityText(page, wording).write(Observability.of(set));
        });
    }

    private void sums(CriteriaSet set, Page page) {
        page.heading(page.say("criteria.sums"));
        new ObservabilityText(page, wording).write(Observability.of(set));
        page.paragraph(
                page.say(
                        "criteria.sum",
                        figures.points(set.maxPoints()),
                        String.valueOf(set.leaves().size())),
                2);
    }

    private String band(Band band, Page page) {
        return band.bound()
                .map(bound -> page.say(
                        band.inclusive() ? "criteria.band-from" : "criteria.band-above",
                        band.name(),
                        figures.bound(bound)))
                .orElseGet(() -> page.say("criteria.band-rest", band.name()));
    }

    private String effective(EffectivePeriod effective, Page page) {
        String from = wording.date(effective.from());
        return effective
                .to()
                .map(to -> page.say("criteria.effective", from, wording.date(to)))
                .orElseGet(() -> page.say("criteria.effective-from", from));
    }
}
