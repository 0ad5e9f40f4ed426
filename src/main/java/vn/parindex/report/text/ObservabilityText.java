package vn.parindex.report.text;

import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Observability;
import vn.parindex.explanation.Figures;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** The table of how points are come by (nguồn của điểm): by domain, in points and in percent of the whole. */
final class ObservabilityText {

    private final Page page;
    private final Figures figures;

    ObservabilityText(Page page, Wording wording) {
        this.page = page;
        this.figures = new Figures(wording);
    }

    void write(Observability seen) {
        Table table = new Table(
                Column.wrapped(page.say("column.domain")),
                Column.right(page.say("column.computed")),
                Column.right(page.say("column.from-forms")),
                Column.right(page.say("column.survey")),
                Column.right(page.say("column.council")),
                Column.right(page.say("column.max")));
        seen.domains().stream().filter(row -> row.kind() == DomainKind.ORDINARY).forEach(row -> row(table, row));
        table.line();
        Observability.Row total = seen.total();
        Points whole = total.total();
        table.row(
                page.say("criteria.all-domains"),
                figures.points(total.computed()),
                figures.points(total.fromForms()),
                figures.points(total.survey()),
                figures.points(total.council()),
                figures.points(whole));
        table.row(
                page.say("criteria.share"),
                share(total.computed(), whole),
                share(total.fromForms(), whole),
                share(total.survey(), whole),
                share(total.council(), whole),
                share(whole, whole));
        boolean more = seen.domains().stream().anyMatch(row -> row.kind() != DomainKind.ORDINARY);
        if (more) {
            table.line();
            seen.domains().stream()
                    .filter(row -> row.kind() != DomainKind.ORDINARY)
                    .forEach(row -> row(table, row));
        }
        page.table(table);
        page.paragraph(page.say(seen.formKnown() ? "criteria.from-forms-note" : "criteria.form-not-known"), 0);
    }

    private void row(Table table, Observability.Row row) {
        table.row(
                row.domain() + ". " + row.name(),
                figures.points(row.computed()),
                figures.points(row.fromForms()),
                figures.points(row.survey()),
                figures.points(row.council()),
                figures.points(row.total()));
    }

    private String share(Points part, Points whole) {
        return whole.isZero() ? "" : figures.percent(part.value().dividedBy(whole.value()));
    }
}
