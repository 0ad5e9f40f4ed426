package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.fact.Appraisal;

/** Says what the appraisers decided, why, who and when (thẩm định). */
final class AppraisalWording {

    private AppraisalWording() {}

    static String of(LeafWords words, Appraisal appraisal) {
        List<String> why = new ArrayList<>();
        appraisal.reason().ifPresent(reason -> why.add(words.say("appraisal.reason." + reason.code())));
        if (!appraisal.note().isEmpty()) {
            why.add(appraisal.note());
        }
        if (!appraisal.by().isEmpty()) {
            why.add(words.say("appraisal.by", appraisal.by()));
        }
        appraisal
                .on()
                .ifPresent(
                        day -> why.add(words.say("appraisal.on", words.wording().date(day))));
        String points = words.figures().points(appraisal.points());
        return why.isEmpty()
                ? words.say("appraised", points)
                : words.say("appraised.why", points, String.join("; ", why));
    }
}
