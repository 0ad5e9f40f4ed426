package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.unit.AssessmentPeriod;

/** What a column of a table is for (vai trò của cột), by the folded words above it. */
enum ColumnRole {
    NUMBER("stt|tt|so tt|so thu tu"),
    LABEL("(?!.*(?:giao|so voi)).*chi tieu.*|(?:ten )?noi dung.*|tieu chi|danh muc"),
    UNIT("don vi(?: tinh)?(?: .*)?|dvt|dv tinh"),
    NOTE("ghi chu.*"),
    FORMER(".*(?:cung ki|ki truoc|nam truoc|qui truoc|nam lien truoc).*"),
    COMPARED(".*(?:so sanh|tang giam|chenh lech|so voi|ti le hoan thanh).*|tang|giam"),
    PLANNED("ke hoach.*|muc tieu.*|chi tieu giao.*"),
    CUMULATIVE(".*(?:luy ke|tu dau nam|cong don).*"),
    OF_THE_PERIOD(".*(?:ki nay|ki bao cao|trong ki|qui nay|nam nay|thuc hien trong).*"),
    PLAIN("so lieu.*|gia tri.*|so luong.*|ket qua.*|thuc hien.*");

    private static final Pattern YEAR = Pattern.compile("(?:so lieu |ket qua )?nam (20\\d\\d)");

    private final Pattern words;

    ColumnRole(String words) {
        this.words = Pattern.compile(words);
    }

    /** The role by the words nearest to the figures that tell one. */
    static Optional<ColumnRole> of(List<String> nearestFirst, Optional<AssessmentPeriod> period) {
        for (String text : nearestFirst) {
            Matcher year = YEAR.matcher(text);
            if (year.matches() && period.isPresent()) {
                return Optional.of(
                        Integer.parseInt(year.group(1)) == period.get().year() ? OF_THE_PERIOD : FORMER);
            }
            for (ColumnRole role : values()) {
                if (role.words.matcher(text).matches()) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }
}
