package vn.parindex.explanation;

import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.source.SourceLocation;

/** Says one figure of a leaf down to the printed cell (số liệu đầu vào): value, printed text, place, other readings, note. */
final class InputWording {

    private InputWording() {}

    static String of(LeafWords words, IndicatorFact input) {
        Provenance from = input.provenance();
        String id = input.indicator().value();
        String name = words.names().name(input.indicator());
        String value = words.names().value(input.indicator(), input.value());
        String said = from.printed().isEmpty()
                ? words.say("line.input", id, name, value)
                : words.say("line.input-printed", id, name, value, from.printed());
        for (SourceLocation place : from.source().or(from::written).stream().toList()) {
            said = words.say("line.input-place", said, place(words, place));
        }
        for (OtherReading other : from.also()) {
            String shown = other.printed().isEmpty()
                    ? words.names().value(input.indicator(), other.value())
                    : words.say("name", other.printed());
            String cited = other.source()
                    .map(place -> words.say("cited", shown, words.places().reference(place)))
                    .orElse(shown);
            said = words.say("line.input-also", said, cited);
        }
        return from.note().isEmpty() ? said : words.say("line.input-note", said, from.note());
    }

    private static String place(LeafWords words, SourceLocation place) {
        String inTable = words.places().inTable(place);
        String reference = words.places().reference(place);
        return inTable.isEmpty() ? reference : words.say("cited", reference, inTable);
    }
}
