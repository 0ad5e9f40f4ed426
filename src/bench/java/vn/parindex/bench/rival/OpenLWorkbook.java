package vn.parindex.bench.rival;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** Writes the method tables of OpenL Tablets into a workbook (bảng phương pháp): a header, then a body a row. */
final class OpenLWorkbook {

    private static final List<List<String>> TABLES = List.of(
            List.of(
                    "Method double tiers(double x, double[] bounds, double[] points, double zeroOfZero)",
                    "if (x == -1) return 0;",
                    "if (x == -2) return zeroOfZero;",
                    "for (int i = 0; i < length(bounds); i++) { if (x >= bounds[i]) return points[i]; }",
                    "return 0;"),
            List.of(
                    "Method double proportional(double x, double max, double floor, double full, double base, double zeroOfZero)",
                    "if (x == -1) return 0;",
                    "if (x == -2) return zeroOfZero;",
                    "if (x < floor) return 0;",
                    "if (x >= full) return max;",
                    "return max * x / base;"),
            List.of(
                    "Method double linear(double x, double from, double to, double atFrom, double atTo, double zeroOfZero)",
                    "if (x == -1) return 0;",
                    "if (x == -2) return zeroOfZero;",
                    "if (x <= from) return atFrom;",
                    "if (x >= to) return atTo;",
                    "return atFrom + (atTo - atFrom) * (x - from) / (to - from);"),
            List.of("Method double flag(double x, double max)", "if (x == 1) return max;", "return 0;"),
            List.of(
                    "Method double choice(double code, double[] codes, double[] points)",
                    "for (int i = 0; i < length(codes); i++) { if (code == codes[i]) return points[i]; }",
                    "return 0;"),
            List.of(
                    "Method double checklist(double[] done, double[] points)",
                    "double sum = 0;",
                    "for (int i = 0; i < length(done); i++) { if (done[i] == 1) sum = sum + points[i]; }",
                    "return sum;"),
            List.of(
                    "Method double count(double amount, double each, double max)",
                    "if (amount == -1) return 0;",
                    "if (amount * each >= max) return max;",
                    "return amount * each;"),
            List.of(
                    "Method double deduction(double[] amounts, double[] each, double[] all, double max)",
                    "double left = max;",
                    "for (int i = 0; i < length(amounts); i++) { if (amounts[i] == -1) return 0; if (all[i] == 1) { if (amounts[i] > 0) left = 0; } else { left = left - amounts[i] * each[i]; } }",
                    "if (left < 0) return 0;",
                    "return left;"),
            List.of(
                    "Method double deadline(double late, double[] steps, double[] points, double max)",
                    "if (late == 99999) return 0;",
                    "if (late <= 0) return max;",
                    "for (int i = 0; i < length(steps); i++) { if (late <= steps[i]) return points[i]; }",
                    "return 0;"));

    private OpenLWorkbook() {}

    /** The tables of the workbook, compiled. */
    static TableMethods methods() {
        return new RulesEngineFactory<>(write().toString(), TableMethods.class).newEngineInstance();
    }

    private static Path write() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Methods");
            int row = 1;
            for (List<String> table : TABLES) {
                for (String line : table) {
                    sheet.createRow(row).createCell(1).setCellValue(line);
                    sheet.addMergedRegion(new CellRangeAddress(row, row, 1, 4));
                    row++;
                }
                row += 2;
            }
            Path file = Files.createTempFile("bench-100", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("the workbook of OpenL Tablets cannot be written", e);
        }
    }
}
