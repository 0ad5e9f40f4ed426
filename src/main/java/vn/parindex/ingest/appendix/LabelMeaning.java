package vn.parindex.ingest.appendix;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label in one way of putting it (nhãn quy về một cách nói): what officials write differently and mean alike is made the
 * same, so that "Số HS giải quyết trước và đúng hạn" and "Số hồ sơ TTHC đã giải quyết đúng hạn" compare as equal.
 *
 * <p>Folded words have i for y where both are written: ki for kỳ, li for lý.
 *
 * <p>Never made the same: levels, what is done and what is to be done, on time and late, full and partial.
 */
final class LabelMeaning {

    /** One way of putting it, on folded words. */
    private record Rule(Pattern pattern, String plain) {
        static Rule of(String pattern, String plain) {
            return new Rule(Pattern.compile("(?<!\\S)(?:" + pattern + ")(?!\\S)"), plain);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:tinh )?luy ke(?: tu dau nam)?(?: (?:cho )?den (?:nay|thoi diem bao cao|het (?:ki|nam|qui)[\\w ]*))?",
                    ""),
            Rule.of("(?:phat sinh )?trong (?:ki bao cao|ki)", ""),
            Rule.of("ke hoach cai cach hanh chinh(?: nam)?|ke hoach nam", "kehoachnam"),
            Rule.of("uy ban nhan dan", "ubnd"),
            Rule.of("hoi dong nhan dan(?: ubnd)?", "ubnd"),
            Rule.of("(?:ubnd )?(?:cac )?xa phuong(?: thi tran| dac khu)+", "cap xa"),
            Rule.of("(?:ubnd )?(?:cac )?huyen(?: quan)? thi xa thanh pho", "cap huyen"),
            Rule.of("(?:ubnd|don vi) (?:cac )?(?:cap )?(tinh|huyen|xa)", "cap $1"),
            Rule.of("thuoc (tinh|huyen|xa)", "cap $1"),
            Rule.of("(?:cac )?so(?: ban)? nganh", "songanh"),
            Rule.of("(?:thuoc|theo|trong) tham quyen(?: giai quyet)?", ""),
            Rule.of("(?:do|tai|tren|cua|o) (?:cac )?(?:dia phuong|dia ban)", ""),
            Rule.of("^(?:ti le phan tram|ti le %|ti le|muc do|ket qua|chi so)", "tyle"),
            Rule.of("^(?:tong so luong|tong so|tong|so luong|so)", ""),
            Rule.of("(?:truoc|som)(?: han)?(?: va)? dung han|dung(?: han)?(?: va)? truoc han", "dung han"),
            Rule.of("dung tien do", "dung han"),
            Rule.of("(?:tre|cham) han|cham tien do|qua thoi han", "qua han"),
            Rule.of("con (?:trong )?han", "trong han"),
            Rule.of("xu li ki luat", "ki luat"),
            Rule.of("xu li|giai quyet", "xuly"),
            Rule.of("xuly xong", "xuly"),
            Rule.of("ho so thu tuc hanh chinh|hs", "hoso"),
            Rule.of("ho so", "hoso"),
            Rule.of("phan anh kien nghi(?: ve quy dinh(?: thu tuc)? hanh chinh)?", "pakn"),
            Rule.of("van ban quy pham phap luat", "vbqppl"),
            Rule.of("don vi su nghiep(?: cong lap)?", "dvsn"),
            Rule.of("dich vu cong truc tuyen", "dvctt"),
            Rule.of("dich vu cong", "dvc"),
            Rule.of("cung cap dvctt", "cung cap truc tuyen"),
            Rule.of("thu tuc(?: hanh chinh)?", "tthc"),
            Rule.of("(?:duoc )?(?:nop|tiep nhan)(?: qua hinh thuc)? truc tuyen", "truc tuyen"),
            Rule.of("muc(?: do)? (\\d)", "muc$1"),
            Rule.of("dam bao|bao dam", "dambao"),
            Rule.of("tu chu(?= (?:mot phan )?chi)", "tu dambao"),
            Rule.of("toan bo chi", "chi"),
            Rule.of("^don vi(?= (?:tu dambao|(?:do )?(?:ngan sach )?nha nuoc dambao))", "dvsn"),
            Rule.of("ngan sach nha nuoc", "nha nuoc"),
            Rule.of("can bo cong chuc vien chuc", "cbccvc"),
            Rule.of("de an vi tri viec lam", "vi tri viec lam"),
            Rule.of("co mat tai thoi diem bao cao|hien co(?: mat)?(?: tai thoi diem bao cao)?", "co mat"),
            Rule.of("(?:cat )?giam so voi(?: nam)? 2015", "giam so voi 2015"),
            Rule.of("giua cac cap(?: chinh quyen)?|cac cap chinh quyen|nhieu cap", "giuacaccap"),
            Rule.of("lao dong hop dong", "hop dong lao dong"),
            Rule.of("(?:cong tac )?cai cach hanh chinh(?: nha nuoc)?", ""),
            Rule.of("theo quy dinh", ""),
            Rule.of("can phai|phai|can", "phai"),
            Rule.of("theo(?: huong)?(?= khong phu thuoc)", ""));

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Set<String> WITHOUT_WEIGHT =
            Set.of("cac", "cua", "da", "duoc", "va", "tai", "cho", "ve", "theo", "nhung", "bi", "dang", "thuoc", "do");

    private LabelMeaning() {}

    /** The words of a label, folded, in one way of putting it. */
    static List<String> of(List<String> words) {
        String label = String.join(" ", words);
        for (Rule rule : RULES) {
            Matcher said = rule.pattern().matcher(label);
            if (said.find()) {
                label = BLANKS.matcher(said.replaceAll(rule.plain()))
                        .replaceAll(" ")
                        .strip();
            }
        }
        return Stream.of(label.split(" "))
                .filter(word -> !word.isEmpty() && !WITHOUT_WEIGHT.contains(word))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether nothing but a level is said: "Cấp xã", "UBND cấp huyện". */
    static boolean isBareLevel(List<String> meaning) {
        return meaning.size() == 2 && meaning.get(0).equals("cap") || meaning.equals(Arrays.asList("songanh"));
    }
}
