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

    /**
     * One way of putting it, on folded words.
     *
     * @param signs one of these stands in every label that the pattern is found in: looked for first, it is much quicker
     */
    record Rule(List<String> signs, Pattern pattern, String plain) {
        static Rule of(String signs, String pattern, String plain) {
            return new Rule(List.of(signs.split("\\|")), Pattern.compile("(?<!\\S)(?:" + pattern + ")(?!\\S)"), plain);
        }

        boolean mayBeIn(String label) {
            for (String sign : signs) {
                if (label.contains(sign)) {
                    return true;
                }
            }
            return false;
        }

        String applied(String label) {
            Matcher said = pattern.matcher(label);
            if (!said.find()) {
                return label;
            }
            StringBuilder plainly = new StringBuilder(label.length());
            do {
                said.appendReplacement(plainly, plain);
            } while (said.find());
            return BLANKS.matcher(said.appendTail(plainly)).replaceAll(" ").strip();
        }
    }

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "luy ke",
                    "(?:tinh )?luy ke(?: tu dau nam)?(?: (?:cho )?den (?:nay|thoi diem bao cao|het (?:ki|nam|qui)[\\w ]*))?",
                    ""),
            Rule.of("trong ki", "(?:phat sinh )?trong (?:ki bao cao|ki)", ""),
            Rule.of("ke hoach", "ke hoach cai cach hanh chinh(?: nam)?|ke hoach nam", "kehoachnam"),
            Rule.of("uy ban", "uy ban nhan dan", "ubnd"),
            Rule.of("hoi dong", "hoi dong nhan dan(?: ubnd)?", "ubnd"),
            Rule.of("xa phuong", "(?:ubnd )?(?:cac )?xa phuong(?: thi tran| dac khu)+", "cap xa"),
            Rule.of("thi xa", "(?:ubnd )?(?:cac )?huyen(?: quan)? thi xa thanh pho", "cap huyen"),
            Rule.of("ubnd|don vi", "(?:ubnd|don vi) (?:cac )?(?:cap )?(tinh|huyen|xa)", "cap $1"),
            Rule.of("thuoc", "thuoc (tinh|huyen|xa)", "cap $1"),
            Rule.of("nganh", "(?:cac )?so(?: ban)? nganh", "songanh"),
            Rule.of("tham quyen", "(?:thuoc|theo|trong) tham quyen(?: giai quyet)?", ""),
            Rule.of("dia ", "(?:do|tai|tren|cua|o) (?:cac )?(?:dia phuong|dia ban)", ""),
            Rule.of("ti le|muc do|ket qua|chi so", "^(?:ti le phan tram|ti le %|ti le|muc do|ket qua|chi so)", "tyle"),
            Rule.of("tong|so", "^(?:tong so luong|tong so|tong|so luong|so)", ""),
            Rule.of("han", "(?:truoc|som)(?: han)?(?: va)? dung han|dung(?: han)?(?: va)? truoc han", "dung han"),
            Rule.of("tien do", "dung tien do", "dung han"),
            Rule.of("han|cham", "(?:tre|cham) han|cham tien do|qua thoi han", "qua han"),
            Rule.of("con ", "con (?:trong )?han", "trong han"),
            Rule.of("ki luat", "xu li ki luat", "ki luat"),
            Rule.of("xu li|giai quyet", "xu li|giai quyet", "xuly"),
            Rule.of("xuly", "xuly xong", "xuly"),
            Rule.of("ho so|hs", "ho so thu tuc hanh chinh|hs", "hoso"),
            Rule.of("ho so", "ho so", "hoso"),
            Rule.of("phan anh", "phan anh kien nghi(?: ve quy dinh(?: thu tuc)? hanh chinh)?", "pakn"),
            Rule.of("van ban", "van ban quy pham phap luat", "vbqppl"),
            Rule.of("su nghiep", "don vi su nghiep(?: cong lap)?", "dvsn"),
            Rule.of("dich vu", "dich vu cong truc tuyen", "dvctt"),
            Rule.of("dich vu", "dich vu cong", "dvc"),
            Rule.of("dvctt", "cung cap dvctt", "cung cap truc tuyen"),
            Rule.of("thu tuc", "thu tuc(?: hanh chinh)?", "tthc"),
            Rule.of("truc tuyen", "(?:duoc )?(?:nop|tiep nhan)(?: qua hinh thuc)? truc tuyen", "truc tuyen"),
            Rule.of("muc", "muc(?: do)? (\\d)", "muc$1"),
            Rule.of("bao", "dam bao|bao dam", "dambao"),
            Rule.of("tu chu", "tu chu(?= (?:mot phan )?chi)", "tu dambao"),
            Rule.of("toan bo", "toan bo chi", "chi"),
            Rule.of("don vi", "^don vi(?= (?:tu dambao|(?:do )?(?:ngan sach )?nha nuoc dambao))", "dvsn"),
            Rule.of("ngan sach", "ngan sach nha nuoc", "nha nuoc"),
            Rule.of("can bo", "can bo cong chuc vien chuc", "cbccvc"),
            Rule.of("vi tri", "de an vi tri viec lam", "vi tri viec lam"),
            Rule.of("co", "co mat tai thoi diem bao cao|hien co(?: mat)?(?: tai thoi diem bao cao)?", "co mat"),
            Rule.of("so voi", "(?:cat )?giam so voi(?: nam)? 2015", "giam so voi 2015"),
            Rule.of("cap", "giua cac cap(?: chinh quyen)?|cac cap chinh quyen|nhieu cap", "giuacaccap"),
            Rule.of("lao dong", "lao dong hop dong", "hop dong lao dong"),
            Rule.of("cai cach", "(?:cong tac )?cai cach hanh chinh(?: nha nuoc)?", ""),
            Rule.of("quy dinh", "theo quy dinh", ""),
            Rule.of("phai|can", "can phai|phai|can", "phai"),
            Rule.of("theo", "theo(?: huong)?(?= khong phu thuoc)", ""));

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Set<String> WITHOUT_WEIGHT =
            Set.of("cac", "cua", "da", "duoc", "va", "tai", "cho", "ve", "theo", "nhung", "bi", "dang", "thuoc", "do");

    private LabelMeaning() {}

    /** The words of a label, folded, in one way of putting it. */
    static List<String> of(List<String> words) {
        String label = String.join(" ", words);
        for (Rule rule : RULES) {
            if (rule.mayBeIn(label)) {
                label = rule.applied(label);
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
