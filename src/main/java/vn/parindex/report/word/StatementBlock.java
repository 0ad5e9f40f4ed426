package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Explainer;
import vn.parindex.fact.UnitStatement;
import vn.parindex.report.paper.PaperText;
import vn.parindex.report.word.Block.Column;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;

/** What one unit has to explain (phần giải trình): leaves that lost points, then what lacks evidence; what it says, or room for it. */
record StatementBlock(UnitResult unit, PaperText text) {

    void write(Block block) {
        List<LeafScore> open = score().leaves().stream()
                .filter(leaf -> leaf.state() != LeafState.NOT_APPLICABLE)
                .filter(leaf -> isShort(leaf) || sent().statement(leaf).isPresent())
                .toList();
        if (open.isEmpty() && sent().lacking().isEmpty()) {
            block.paragraph(text.say("word.nothing-to-explain"), false, false);
        }
        List<LeafScore> unreported = open.stream()
                .filter(leaf -> leaf.state() == LeafState.NO_DATA
                        && sent().statement(leaf).isEmpty())
                .toList();
        open.stream().filter(leaf -> !unreported.contains(leaf)).forEach(leaf -> statement(block, leaf));
        unreported(block, unreported);
        lackingEvidence(block);
    }

    private static boolean isShort(LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY
                ? leaf.lost().stream().anyMatch(loss -> !loss.cause().leavesMaximum())
                : leaf.kind() == DomainKind.PENALTY && !leaf.points().isZero();
    }

    private void statement(Block block, LeafScore leaf) {
        block.title(text.say("word.leaf", leaf.leaf().id().value(), leaf.leaf().name()));
        block.paragraph(String.join(" ", own(leaf)), false, false);
        block.paragraph(
                sent().statement(leaf).map(this::said).orElseGet(() -> text.say("word.statement-open")), false, true);
    }

    private String said(UnitStatement statement) {
        return statement.evidence().isEmpty()
                ? text.say("word.statement", statement.text())
                : text.say("word.statement-with-papers", statement.text(), String.join("; ", statement.evidence()));
    }

    /** The explanation without what the document says once for all: its legal basis, and which papers are not there. */
    private List<String> own(LeafScore leaf) {
        String papers = text.say(
                "explanation.evidence.noted", String.join("; ", leaf.leaf().evidence()));
        String basis = text.say(
                "explanation.basis", text.terms().legalBasis(score().criteria().legalBasis()));
        return explainer().explain(score(), leaf, unit.problems()).sentences().stream()
                .filter(sentence -> !sentence.equals(papers) && !sentence.equals(basis))
                .toList();
    }

    /** What counts as nothing because it was not reported, in one table. */
    private void unreported(Block block, List<LeafScore> leaves) {
        if (leaves.isEmpty()) {
            return;
        }
        block.title(text.say("word.unreported"));
        block.paragraph(rule(), false, false);
        List<Column> columns = List.of(
                Column.of(text, "id", 800, false),
                Column.of(text, "leaf", 2800, false),
                Column.of(text, "lost", 850, true),
                Column.of(text, "missing", 2905, false),
                Column.of(text, "statement", 2000, false));
        XWPFTable table = block.table(columns);
        for (LeafScore leaf : leaves) {
            Block.row(
                    table,
                    columns,
                    List.of(
                            leaf.leaf().id().value(),
                            leaf.leaf().name(),
                            text.points(leaf.applicableMax().minus(leaf.points())),
                            missing(leaf),
                            ""),
                    false);
        }
    }

    /** The figures that are not there, without the words that head the column, and what else there is to say. */
    private String missing(LeafScore leaf) {
        List<String> sentences = new ArrayList<>(own(leaf));
        sentences.remove(0);
        sentences.remove(rule());
        sentences.remove(text.say(
                "explanation.basis", text.terms().legalBasis(leaf.leaf().legalBasis())));
        String figures = explainer().missing(score(), leaf);
        if (!sentences.remove(text.say("explanation.missing", figures))) {
            return String.join(" ", sentences);
        }
        return sentences.isEmpty() ? figures : text.say("word.missing", figures, String.join(" ", sentences));
    }

    private String rule() {
        return text.say("explanation.missing.zero");
    }

    private void lackingEvidence(Block block) {
        List<String> ids =
                sent().lacking().stream().map(leaf -> leaf.leaf().id().value()).toList();
        if (ids.isEmpty()) {
            return;
        }
        block.title(text.say("word.evidence-title"));
        block.paragraph(
                sent().areNone()
                        ? text.say("word.evidence-none", String.valueOf(ids.size()))
                        : text.say("word.evidence-lacking", String.join(", ", ids)),
                false,
                false);
        block.paragraph(text.say("word.statement-open"), false, true);
    }

    private Explainer explainer() {
        return new Explainer(text.wording());
    }

    private SentPapers sent() {
        return new SentPapers(score());
    }

    private UnitScore score() {
        return unit.ranked().score();
    }
}
