package vn.parindex.province;

import java.util.List;

/** Writes many invented sheets as one CSV, the rows of a unit together. */
final class SheetsCsv {

    String write(List<InventedSheet> sheets) {
        StringBuilder text = new StringBuilder("unit,name,level,period,indicator,value\n");
        for (InventedSheet sheet : sheets) {
            sheet.values()
                    .forEach((indicator, value) -> text.append("%s,%s,%s,%s,%s,%s\n"
                            .formatted(
                                    sheet.id(),
                                    sheet.name(),
                                    sheet.level(),
                                    sheet.period(),
                                    indicator,
                                    value.replace("%", ""))));
        }
        return text.toString();
    }
}
