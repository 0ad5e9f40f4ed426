package vn.parindex.checks;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** A problem with the figures that are most probably wrong (vấn đề kèm số liệu có lẽ sai); one of them where several are named. */
record SuspectedProblem(FactProblem found, List<Suspicion> suspicions) implements FactProblem {

    SuspectedProblem {
        suspicions = List.copyOf(suspicions);
    }

    /** Figures that the running text already explains: nothing more is said of them. */
    Stream<IndicatorId> wrongByText() {
        return suspicions.size() == 1 && suspicions.get(0).slip() == Slip.IN_TEXT
                ? suspicions.get(0).figures().stream()
                : Stream.empty();
    }

    @Override
    public String code() {
        return found.code();
    }

    @Override
    public Severity severity() {
        return found.severity();
    }

    @Override
    public SourceLocation source() {
        return found.source();
    }

    @Override
    public List<SourceLocation> places() {
        return found.places();
    }

    @Override
    public List<IndicatorId> indicators() {
        return found.indicators();
    }

    @Override
    public List<Object> arguments() {
        return found.arguments();
    }

    @Override
    public Message message() {
        return found.message();
    }

    @Override
    public Message hint() {
        List<Message> words = suspicions.stream().map(Suspicion::words).toList();
        return words.size() == 1
                ? Message.of("checks.suspected", words.get(0), found.hint())
                : Message.of("checks.suspected-several", words, found.hint());
    }
}
