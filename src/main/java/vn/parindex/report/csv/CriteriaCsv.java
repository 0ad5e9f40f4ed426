package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.List;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.FormCoverage;
import vn.parindex.criteria.Leaf;
import vn.parindex.explanation.MethodDescription;
import vn.parindex.explanation.Terms;
import vn.parindex.wording.Wording;

/** Criteria sets as CSV (bảng bộ tiêu chí): one row a set, or one row a leaf of one. */
public final class CriteriaCsv {

    private final Wording wording;

    public CriteriaCsv(Wording wording) {
        this.wording = wording;
    }

    public void list(List<CriteriaChoice> choices, PrintWriter out) {
        Rows rows = new Rows(out, "id", "version", "level", "from", "to", "maxPoints", "sample", "title", "faults");
        for (CriteriaChoice choice : choices) {
            List<String> row = choice.set()
                    .match(
                            (set, problems) -> row(set),
                            problems ->
                                    List.of(choice.id(), "", "", "", "", "", "", "", String.valueOf(problems.size())));
            rows.write(row);
        }
        rows.finish();
    }

    public void show(CriteriaSet set, PrintWriter out) {
        Rows rows = new Rows(
                out,
                "criteriaSet",
                "version",
                "sample",
                "domain",
                "domainName",
                "leaf",
                "leafName",
                "maxPoints",
                "method",
                "description",
                "assessedBy",
                "evidence",
                "legalBasis",
                "fromForms");
        FormCoverage forms = new FormCoverage(set);
        for (Domain domain : set.domains()) {
            domain.leaves().forEach(leaf -> rows.write(row(set, domain, leaf, forms)));
        }
        rows.finish();
    }

    private static List<String> row(CriteriaSet set) {
        return List.of(
                set.id(),
                set.version(),
                set.level().code(),
                set.effective().from().toString(),
                set.effective().to().map(Object::toString).orElse(""),
                set.maxPoints().toString(),
                String.valueOf(set.sample()),
                set.title(),
                "");
    }

    private List<String> row(CriteriaSet set, Domain domain, Leaf leaf, FormCoverage forms) {
        return List.of(
                set.id(),
                set.version(),
                String.valueOf(set.sample()),
                domain.id(),
                domain.name(),
                leaf.id().value(),
                leaf.name(),
                leaf.maxPoints().toString(),
                leaf.method().kind(),
                String.join(". ", new MethodDescription(wording, set.indicators()).of(leaf)),
                leaf.assessedBy().code(),
                String.join("; ", leaf.evidence()),
                new Terms(wording).legalBasis(leaf.legalBasis()),
                String.valueOf(forms.fillsFromForms(leaf)));
    }
}
