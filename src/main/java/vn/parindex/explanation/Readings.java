package vn.parindex.explanation;

import java.util.Optional;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;
import vn.parindex.scoring.Reading.GroupBest;

/** What an award's reading holds, asked for one kind of reading; empty for another kind. */
final class Readings {

    private Readings() {}

    /** x of a ratio or an amount. */
    static Optional<Fraction> x(Award award) {
        return award.reading().accept(new OnReading<Optional<Fraction>>() {
            @Override
            public Optional<Fraction> other() {
                return Optional.empty();
            }

            @Override
            public Optional<Fraction> ratio(Reading.OfRatio ratio) {
                return ratio.share();
            }

            @Override
            public Optional<Fraction> value(Reading.OfValue value) {
                return value.value();
            }
        });
    }

    /** The largest x of the units ranked together. */
    static Optional<GroupBest> best(Award award) {
        return award.reading().accept(new OnReading<Optional<GroupBest>>() {
            @Override
            public Optional<GroupBest> other() {
                return Optional.empty();
            }

            @Override
            public Optional<GroupBest> ratio(Reading.OfRatio ratio) {
                return ratio.bestOfGroup();
            }

            @Override
            public Optional<GroupBest> value(Reading.OfValue value) {
                return value.bestOfGroup();
            }
        });
    }

    static Optional<Reading.OfRatio> ratio(Award award) {
        return award.reading().accept(new OnReading<Optional<Reading.OfRatio>>() {
            @Override
            public Optional<Reading.OfRatio> other() {
                return Optional.empty();
            }

            @Override
            public Optional<Reading.OfRatio> ratio(Reading.OfRatio ratio) {
                return Optional.of(ratio);
            }
        });
    }

    static Optional<Reading.OfValue> value(Award award) {
        return award.reading().accept(new OnReading<Optional<Reading.OfValue>>() {
            @Override
            public Optional<Reading.OfValue> other() {
                return Optional.empty();
            }

            @Override
            public Optional<Reading.OfValue> value(Reading.OfValue value) {
                return Optional.of(value);
            }
        });
    }

    static Optional<Reading.OfItems> items(Award award) {
        return award.reading().accept(new OnReading<Optional<Reading.OfItems>>() {
            @Override
            public Optional<Reading.OfItems> other() {
                return Optional.empty();
            }

            @Override
            public Optional<Reading.OfItems> items(Reading.OfItems items) {
                return Optional.of(items);
            }
        });
    }

    static Optional<Reading.OfDay> day(Award award) {
        return award.reading().accept(new OnReading<Optional<Reading.OfDay>>() {
            @Override
            public Optional<Reading.OfDay> other() {
                return Optional.empty();
            }

            @Override
            public Optional<Reading.OfDay> day(Reading.OfDay day) {
                return Optional.of(day);
            }
        });
    }

    static Optional<Reading.OfSurvey> survey(Award award) {
        return award.reading().accept(new OnReading<Optional<Reading.OfSurvey>>() {
            @Override
            public Optional<Reading.OfSurvey> other() {
                return Optional.empty();
            }

            @Override
            public Optional<Reading.OfSurvey> survey(Reading.OfSurvey survey) {
                return Optional.of(survey);
            }
        });
    }

    /** An x on the scale of the award's measure: in percent for a rate. */
    static String written(Award award, Fraction x, Figures figures) {
        boolean percent = ratio(award).isPresent()
                || value(award).map(Reading.OfValue::percent).orElse(false);
        return percent ? figures.percent(x) : figures.number(x);
    }
}
