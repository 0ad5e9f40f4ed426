package vn.parindex.criteria;

import java.util.List;
import vn.parindex.points.Points;

/**
 * How the points of a set are come by (nguồn của điểm): computed, of these from report forms alone, by survey, by the
 * council.
 *
 * @param formKnown whether the form of the level was read as a whole; else more may come from forms than is known
 */
public record Observability(List<Row> domains, Row total, boolean formKnown) {

    public Observability {
        domains = List.copyOf(domains);
    }

    /**
     * The points of one domain, or of the ordinary domains together; those of bonus and penalty are in no total.
     *
     * @param domain empty for the total
     */
    public record Row(
            String domain,
            String name,
            DomainKind kind,
            Points computed,
            Points fromForms,
            Points survey,
            Points council,
            Points total) {}

    public static Observability of(CriteriaSet set) {
        FormCoverage forms = new FormCoverage(set);
        List<Row> rows = set.domains().stream()
                .map(domain -> row(domain.id(), domain.name(), domain.kind(), domain.leaves(), forms))
                .toList();
        List<Leaf> ordinary = set.domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .flatMap(domain -> domain.leaves().stream())
                .toList();
        return new Observability(rows, row("", "", DomainKind.ORDINARY, ordinary, forms), forms.isKnown());
    }

    private static Row row(String id, String name, DomainKind kind, List<Leaf> leaves, FormCoverage forms) {
        return new Row(
                id,
                name,
                kind,
                sum(leaves, AssessedBy.COMPUTED),
                leaves.stream()
                        .filter(forms::fillsFromForms)
                        .map(Leaf::maxPoints)
                        .reduce(Points.ZERO, Points::plus),
                sum(leaves, AssessedBy.SURVEY),
                sum(leaves, AssessedBy.COUNCIL),
                leaves.stream().map(Leaf::maxPoints).reduce(Points.ZERO, Points::plus));
    }

    private static Points sum(List<Leaf> leaves, AssessedBy by) {
        return leaves.stream()
                .filter(leaf -> leaf.assessedBy() == by)
                .map(Leaf::maxPoints)
                .reduce(Points.ZERO, Points::plus);
    }
}
