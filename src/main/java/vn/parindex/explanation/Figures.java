package vn.parindex.explanation;

import java.math.BigDecimal;
import vn.parindex.criteria.Bound;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** Writes exact numbers for people (cách ghi số): in full up to four decimals, else rounded to four and marked {@code ≈}; never as 0 what is not. */
public final class Figures {

    private static final int SHOWN_DIGITS = 4;
    private static final String ABOUT = "≈";

    private final Wording wording;

    public Figures(Wording wording) {
        this.wording = wording;
    }

    /** {@code 1,25}, or {@code ≈1,3333}. */
    public String points(Points points) {
        return marked(points.value());
    }

    /** {@code +0,75}, {@code ≈+0,3333}, {@code ≈−0,3333}, {@code tăng chưa đến 0,0001}, {@code 0}. */
    public String signed(Points points) {
        if (points.signum() != 0 && isTiny(points.value())) {
            return wording.say(points.signum() > 0 ? "explanation.tiny-gain" : "explanation.tiny-loss", smallest());
        }
        String size = points(points);
        if (points.signum() <= 0) {
            return size;
        }
        return size.startsWith(ABOUT) ? ABOUT + "+" + size.substring(ABOUT.length()) : "+" + size;
    }

    /** {@code 52.611}, or {@code ≈0,6667}. */
    public String number(Fraction number) {
        return marked(number);
    }

    public String number(BigDecimal number) {
        return wording.number(number);
    }

    /** A share in percent, rounded to four decimals without a mark: {@code 97,5082%}. */
    public String percent(Fraction share) {
        return wording.number(Percent.ofShare(share).value().rounded(SHOWN_DIGITS)) + "%";
    }

    public String percent(Percent percent) {
        return percent(percent.share());
    }

    /** The index with so many decimals, trailing zeros kept: {@code 72,90%}. */
    public String index(Percent index, int digits) {
        return wording.number(index.value().rounded(digits).setScale(digits)) + "%";
    }

    public String bound(Bound bound) {
        return bound.percent() ? percent(bound.onScaleOfShares()) : number(bound.value());
    }

    /** The result of a sum as its right-hand side: {@code = 100%} or {@code ≈ 97,5082%}. */
    String equalsPercent(Fraction share) {
        return says(Percent.ofShare(share).value(), "%");
    }

    /** The result of a sum as its right-hand side: {@code = 1,5}, {@code ≈ 1,9502} or {@code < 0,0001}. */
    String equalsPoints(Points points) {
        return says(points.value(), "");
    }

    private String says(Fraction number, String sign) {
        if (number.signum() > 0 && isTiny(number)) {
            return wording.say("explanation.under", smallest() + sign);
        }
        return wording.say(
                isShort(number) ? "explanation.exactly" : "explanation.about",
                wording.number(number.rounded(SHOWN_DIGITS)) + sign);
    }

    private String marked(Fraction number) {
        if (isTiny(number)) {
            return wording.say("explanation.tiny", number.signum() < 0 ? "−" : "", smallest());
        }
        return (isShort(number) ? "" : ABOUT) + wording.number(number.rounded(SHOWN_DIGITS));
    }

    private String smallest() {
        return wording.number(BigDecimal.ONE.movePointLeft(SHOWN_DIGITS));
    }

    /** Not zero, and yet nothing but zeros would be shown. */
    private static boolean isTiny(Fraction number) {
        return !number.isZero() && number.rounded(SHOWN_DIGITS).signum() == 0;
    }

    private static boolean isShort(Fraction number) {
        return Fraction.of(number.rounded(SHOWN_DIGITS)).equals(number);
    }
}
