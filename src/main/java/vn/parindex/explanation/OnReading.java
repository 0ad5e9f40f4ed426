package vn.parindex.explanation;

import vn.parindex.scoring.Reading;

/** An answer for some kinds of readings and one for all others. */
interface OnReading<R> extends Reading.Visitor<R> {

    R other();

    @Override
    default R nothing() {
        return other();
    }

    @Override
    default R ratio(Reading.OfRatio ratio) {
        return other();
    }

    @Override
    default R value(Reading.OfValue value) {
        return other();
    }

    @Override
    default R scalar(Reading.OfScalar scalar) {
        return other();
    }

    @Override
    default R items(Reading.OfItems items) {
        return other();
    }

    @Override
    default R day(Reading.OfDay day) {
        return other();
    }

    @Override
    default R survey(Reading.OfSurvey survey) {
        return other();
    }
}
