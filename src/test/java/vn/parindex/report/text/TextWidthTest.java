package vn.parindex.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.explanation.Situation;
import vn.parindex.explanation.Situations;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** No line of any text is wider than a terminal of 100 columns, nor does it end in spaces. */
class TextWidthTest {

    @ParameterizedTest
    @EnumSource
    void everyTextFitsOnATerminalOfAHundredColumns(Language language) {
        Wording wording = new Wording(language);
        for (Map.Entry<String, Situation> situation : Situations.all().entrySet()) {
            AssessmentResult result = situation.getValue().result(List.of());

            Stream<String> texts = Stream.of(
                    text(out -> new ScoreText(wording).write(result, out)),
                    text(out -> new RankText(wording).write(result.ranking(), out)),
                    text(out -> new ExplainText(wording).write(result, leaf -> true, out)),
                    text(out -> new CriteriaText(wording).show(result.criteria(), out)));

            assertThat(texts.flatMap(String::lines))
                    .as(situation.getKey())
                    .allMatch(line -> Wrapping.width(line) <= 100)
                    .allMatch(line -> line.equals(line.stripTrailing()));
        }
    }

    private static String text(Consumer<PrintWriter> content) {
        StringWriter text = new StringWriter();
        content.accept(new PrintWriter(text));
        return text.toString();
    }
}
