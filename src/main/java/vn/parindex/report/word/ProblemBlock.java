package vn.parindex.report.word;

import vn.parindex.assessment.UnitResult;
import vn.parindex.problem.Problem;
import vn.parindex.report.paper.PaperText;
import vn.parindex.source.SourceLocation;

/** The problems of the data of one unit (các vấn đề của số liệu), the gravest first. */
record ProblemBlock(UnitResult unit, PaperText text) {

    void write(Block block) {
        if (unit.problems().isEmpty()) {
            block.paragraph(text.say("report.problem.none"), false, false);
        }
        for (Problem problem :
                unit.problems().stream().sorted(Problem.GRAVEST_FIRST).toList()) {
            block.paragraph(
                    text.say(
                            "word.problem",
                            text.terms().severity(problem.severity()),
                            place(problem.source()),
                            text.wording().say(problem.message()),
                            text.wording().say(problem.hint())),
                    false,
                    false);
        }
    }

    /** In words; of a file its bare name, because the folders of a machine say nothing to who signs. */
    private String place(SourceLocation source) {
        String file = text.places(unit.ranked().score()).file(source);
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String place = text.places(unit.ranked().score()).inWords(source);
        return place.startsWith(file) ? name + place.substring(file.length()) : text.say("word.place", name, place);
    }
}
