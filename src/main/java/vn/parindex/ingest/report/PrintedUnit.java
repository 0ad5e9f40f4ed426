package vn.parindex.ingest.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/**
 * A unit as its report names it (tên đơn vị trong báo cáo).
 *
 * @param kind "xã", "thành phố", "tỉnh" of a people's committee; empty for an agency
 * @param proper its own name; empty where the report leaves it out
 */
record PrintedUnit(String agency, String kind, String proper) {

    private static final String KIND = "thị trấn|thị xã|thành phố|đặc khu|phường|quận|huyện|tỉnh|xã";
    private static final String PROPER = "(?-i:\\p{Lu}[\\p{L}']*(?:(?:\\s+[-–]\\s+|\\s+)\\p{Lu}[\\p{L}']*)*)";
    private static final String COMMITTEE = "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)";
    private static final String REPORTS = "\\s*(?:\\([^)]*\\)\\s*)?(?:xin\\s+|tổng hợp,?\\s*)?báo cáo\\b";
    private static final Pattern COMMITTEE_REPORTS = Pattern.compile("(?iu)(?<before>.{0,40})(?<![\\p{L}\\p{M}])"
            + COMMITTEE + "\\s+(?<kind>" + KIND + ")(?:\\s+(?<proper>" + PROPER + "))?" + REPORTS);
    private static final Pattern AGENCY_REPORTS =
            Pattern.compile("(?u)(?:^|[.;:,]\\s+)(?<agency>(?:Văn phòng|Sở|Thanh tra|Ban)"
                    + "(?:\\s+(?!báo cáo|hướng dẫn|thực hiện|ban hành|về)[\\p{L}-]+,?){1,8}?)(?i:" + REPORTS + ")");
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?iu)^" + COMMITTEE + "\\s+(?<kind>" + KIND + ")(?:\\s+(?<proper>[\\p{L} –-]+))?$");
    private static final Pattern PROVINCE = Pattern.compile("(?iu)" + COMMITTEE + "\\s+tỉnh\\b");
    private static final Pattern REPORT = Pattern.compile("(?iu)báo cáo");
    private static final Pattern OFFICE_OF = Pattern.compile("(?iu)^văn phòng .*");

    /** The unit of the sentence "… UBND xã … báo cáo …"; a name left out is that of the place in the dateline. */
    static Optional<PrintedUnit> inSentence(String sentence, String place) {
        if (!REPORT.matcher(sentence).find()) { // both patterns below end with it, and look long for it
            return Optional.empty();
        }
        Matcher agency = AGENCY_REPORTS.matcher(sentence);
        if (agency.find()) {
            return Optional.of(agency(agency.group("agency").strip(), place));
        }
        Matcher committee = COMMITTEE_REPORTS.matcher(sentence);
        return committee.find() && !OFFICE_OF.matcher(committee.group("before")).matches()
                ? Optional.of(committee(committee.group("kind"), Optional.ofNullable(committee.group("proper")), place))
                : Optional.empty();
    }

    static Optional<PrintedUnit> inLetterhead(String line, String place) {
        Matcher head = LETTERHEAD.matcher(line);
        return head.matches()
                ? Optional.of(committee(
                        head.group("kind"),
                        Optional.ofNullable(head.group("proper")).map(PrintedUnit::capitalised),
                        place))
                : Optional.empty();
    }

    private static PrintedUnit committee(String kind, Optional<String> proper, String place) {
        return new PrintedUnit("", kind.toLowerCase(Locale.ROOT), dashed(proper.orElse(place)));
    }

    /** An agency of the province without a name of its own takes that of the place it signs in. */
    private static PrintedUnit agency(String agency, String place) {
        boolean complete = agency.matches("(?u).*\\b(?:tỉnh|thành phố)\\s+\\p{Lu}.*");
        boolean ends = agency.matches("(?u).*\\b(?:tỉnh|thành phố)");
        return new PrintedUnit(agency, "", complete || !ends ? "" : dashed(place));
    }

    String name() {
        return Stream.of(agency.isEmpty() ? "UBND" : agency, kind, proper)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Of a committee its own name, of an agency all of it; none where the report does not name it. */
    Optional<UnitId> id() {
        String named = agency.isEmpty() ? proper : name();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitId(LabelWords.spelt(named).replace(' ', '-')));
    }

    /** Whether the committee of a province is named; none stands above a city under the central government. */
    static boolean namesProvince(String line) {
        return PROVINCE.matcher(line).find();
    }

    /** A city is of the district level below a province; of another one the report does not say. */
    Optional<UnitLevel> level(boolean belowProvince) {
        if (!agency.isEmpty()) {
            return Optional.of(UnitLevel.DEPARTMENT);
        }
        return switch (kind) {
            case "tỉnh" -> Optional.of(UnitLevel.PROVINCE);
            case "thành phố" -> belowProvince ? Optional.of(UnitLevel.DISTRICT) : Optional.empty();
            case "thị xã", "quận", "huyện" -> Optional.of(UnitLevel.DISTRICT);
            case "xã", "phường", "thị trấn", "đặc khu" -> Optional.of(UnitLevel.COMMUNE);
            default -> Optional.empty();
        };
    }

    private static String dashed(String name) {
        return name.replace('–', '-').strip();
    }

    private static String capitalised(String upper) {
        return Stream.of(upper.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
