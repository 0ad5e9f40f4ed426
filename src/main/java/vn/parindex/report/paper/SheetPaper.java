package vn.parindex.report.paper;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets of a workbook come out on paper (bảng tính trên giấy A4). */
public final class SheetPaper {

    private SheetPaper() {}

    /**
     * A4 across, as wide as the paper.
     *
     * @param head words above every page
     * @param foot words below it on the left
     * @param page what stands below it on the right, with the codes of the number and the count of pages
     */
    public static void landscape(XSSFSheet sheet, String head, String foot, String page) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getHeader().setCenter(printed(head));
        sheet.getFooter().setLeft(printed(foot));
        sheet.getFooter().setRight(page);
    }

    /** Lines that the words take in a column of so many letters, broken between words. */
    public static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                boolean fits = used == 0 || used + 1 + word.length() <= width;
                lines += fits ? 0 : 1;
                used = fits && used > 0 ? used + 1 + word.length() : word.length();
            }
        }
        return lines;
    }

    /** In headers an ampersand begins a code. */
    private static String printed(String words) {
        return words.replace("&", "&&");
    }
}
