package vn.parindex.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

/**
 * Makes an invented province (tỉnh mẫu): districts, communes and departments with plausible figures and planted faults.
 * The same seed makes the same bytes.
 */
final class ProvinceGenerator {

    private static final long SEED = 20_230_701L;
    private static final String INVENTED = " (dữ liệu giả định)";
    private static final List<String> CLAIMING_DISTRICTS = List.of(
            "thanh-pho-mau-01",
            "huyen-mau-03",
            "huyen-mau-04",
            "huyen-mau-05",
            "huyen-mau-06",
            "huyen-mau-12",
            "huyen-mau-13");
    private static final List<String> COMMUNES_WITH_SHEETS =
            List.of("phuong-mau-01", "phuong-mau-02", "phuong-mau-03", "thi-tran-mau-01", "xa-mau-01", "xa-mau-02");

    private static final List<String> DEPARTMENTS_WITH_SHEETS = List.of("so-mau-02", "so-mau-05", "so-mau-07");

    private final Papers ofDistricts;
    private final Papers ofCommunes;
    private final Papers ofDepartments;
    private final Map<String, InventedSheet> districts = new LinkedHashMap<>();
    private final Map<String, InventedSheet> communes = new LinkedHashMap<>();
    private final Map<String, InventedSheet> departments = new LinkedHashMap<>();
    private final List<PlantedFault> districtFaults;
    private final List<PlantedFault> communeFaults;

    ProvinceGenerator(CriteriaSet districtSet, CriteriaSet communeSet, CriteriaSet departmentSet) {
        this.ofDistricts = new Papers(districtSet);
        this.ofCommunes = new Papers(communeSet);
        this.ofDepartments = new Papers(departmentSet);
        drawDistricts();
        drawCommunes();
        drawDepartments();
        this.districtFaults = new DistrictFaults(districts).plant();
        this.communeFaults = new CommuneFaults(communes).plant();
        papersOfDistricts(districtSet);
        papersOf(COMMUNES_WITH_SHEETS, communes, ofCommunes, "papers of communes");
        papersOf(DEPARTMENTS_WITH_SHEETS, departments, ofDepartments, "papers of departments");
    }

    List<PlantedFault> districtFaults() {
        return districtFaults;
    }

    List<PlantedFault> communeFaults() {
        return communeFaults;
    }

    /** Text of every file by its path below the folder of the province. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        districts
                .values()
                .forEach(sheet ->
                        files.put("districts/submissions/" + sheet.id() + ".yaml", new SheetYaml().write(sheet)));
        part(files, "communes", communes, COMMUNES_WITH_SHEETS);
        part(files, "departments", departments, DEPARTMENTS_WITH_SHEETS);
        files.put(
                "communes-2025/submissions/so-lieu-gia-dinh.csv",
                new SheetsCsv()
                        .write(communes.values().stream().map(this::inTwoTiers).toList()));
        files.put("README.md", new ProvinceReadme().write(this));
        return files;
    }

    /** Some units with sheets of their own, the rest in one table. */
    private static void part(
            SortedMap<String, String> files,
            String folder,
            Map<String, InventedSheet> sheets,
            List<String> withSheets) {
        List<InventedSheet> rows = new ArrayList<>(sheets.values());
        rows.removeIf(sheet -> withSheets.contains(sheet.id()));
        files.put(folder + "/submissions/so-lieu-gia-dinh.csv", new SheetsCsv().write(rows));
        withSheets.forEach(
                id -> files.put(folder + "/submissions/" + id + ".yaml", new SheetYaml().write(sheets.get(id))));
    }

    private void drawDistricts() {
        for (int number = 1; number <= 13; number++) {
            String kind = number == 1 ? "thành phố" : number == 2 ? "thị xã" : "huyện";
            InventedSheet sheet = sheet(kind, number, "district", "2023");
            new DistrictFigures(sheet, dice("district", number)).draw();
            districts.put(sheet.id(), sheet);
        }
    }

    private void drawCommunes() {
        drawCommunes("xã", 28);
        drawCommunes("phường", 8);
        drawCommunes("thị trấn", 4);
    }

    private void drawCommunes(String kind, int count) {
        for (int number = 1; number <= count; number++) {
            InventedSheet sheet = sheet(kind, number, "commune", "2024");
            new CommuneFigures(sheet, dice(kind, number)).draw();
            communes.put(sheet.id(), sheet);
        }
    }

    private void drawDepartments() {
        for (int number = 1; number <= 10; number++) {
            InventedSheet sheet = new InventedSheet(
                    "so-mau-%02d".formatted(number), "Sở Mẫu %02d".formatted(number) + INVENTED, "department", "2023");
            new DepartmentFigures(sheet, dice("department", number)).draw(number != 9);
            departments.put(sheet.id(), sheet);
        }
        // one vacant post of civil servants hides one public employee too many: 133 present, 133 allotted
        departments.get("so-mau-06").put("public_service_staff_filled", 73);
    }

    private void papersOfDistricts(CriteriaSet districtSet) {
        Map<String, Map<LeafId, Points>> worth = new InventedScores(districtSet).of(districts.values());
        int number = 0;
        for (InventedSheet sheet : districts.values()) {
            Dice dice = dice("papers of districts", ++number);
            if (CLAIMING_DISTRICTS.contains(sheet.id())) {
                new Hearing(districtSet, sheet, worth.get(sheet.id()), dice).hold();
            }
            if (number != 2) {
                ofDistricts.council(sheet, dice("council", number == 8 ? 7 : number == 10 ? 9 : number));
            }
        }
    }

    private static void papersOf(List<String> ids, Map<String, InventedSheet> sheets, Papers papers, String kind) {
        int number = 0;
        for (String id : ids) {
            Dice dice = dice(kind, ++number);
            papers.claims(sheets.get(id), dice);
            papers.evidence(sheets.get(id), dice);
            papers.appraisal(sheets.get(id), dice);
            papers.council(sheets.get(id), dice);
        }
    }

    /** The same figures for the second half of 2025, dates moved along; no towns any more, one special zone. */
    private InventedSheet inTwoTiers(InventedSheet before) {
        String name = before.name();
        if (before.id().startsWith("thi-tran")) {
            int number = 28 + Integer.parseInt(before.id().substring(before.id().length() - 2));
            name = "UBND xã Mẫu %02d".formatted(number) + INVENTED;
        }
        if (before.id().equals("xa-mau-27")) {
            name = "UBND đặc khu Mẫu 01" + INVENTED;
        }
        InventedSheet after = before.as(name, "2025-H2");
        after.values()
                .replaceAll((indicator, value) -> value.startsWith("2024-")
                        ? LocalDate.parse(value).plusDays(551).toString()
                        : value);
        Dice dice = dice("two tiers", before.id().hashCode());
        after.put("service_centre_operating", dice.chance(85));
        after.put("commune_divisions_total", 4);
        after.put("commune_divisions_arranged", dice.between(3, 4));
        return after;
    }

    private static InventedSheet sheet(String kind, int number, String level, String period) {
        String id = (switch (kind) {
                    case "thành phố" -> "thanh-pho";
                    case "thị xã" -> "thi-xa";
                    case "huyện" -> "huyen";
                    case "xã" -> "xa";
                    case "phường" -> "phuong";
                    default -> "thi-tran";
                })
                + "-mau-%02d".formatted(number);
        return new InventedSheet(id, "UBND %s Mẫu %02d".formatted(kind, number) + INVENTED, level, period);
    }

    private static Dice dice(String kind, int number) {
        long seed = SEED * 31 + kind.hashCode() * 1_000_003L + number * 7_919L;
        return new Dice(seed, new Dice(seed ^ SEED, 0).between(25, 100));
    }
}
