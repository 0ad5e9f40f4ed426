package vn.parindex.ingest;

import java.util.List;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Something found at one or several places of a document, worded by its code (vấn đề tại một hay nhiều chỗ). */
public sealed interface PlacedProblem extends ReadingProblem permits DocumentProblem, RowNumberProblem, RowProblem {

    @Override
    default SourceLocation source() {
        return places().get(0);
    }

    @Override
    List<SourceLocation> places();

    /** The texts of the kind: the code, or the code and a variant. */
    default String key() {
        return code();
    }

    List<Object> arguments();

    @Override
    default Message message() {
        return new Message("ingest." + key(), arguments());
    }

    @Override
    default Message hint() {
        return new Message("ingest." + key() + ".hint", arguments());
    }
}
