package vn.parindex.report.excel;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.report.paper.PaperText;

/** Points earned and lost by domain (biểu đồ đạt và mất), over a small table of links to the sums of the sheet. */
record DomainChart(String title, List<Integer> rows) {

    private static final String EARNED = "2F5D8A";
    private static final String LOST = "C4584F";
    private static final int HEAD = 8;
    private static final int LAST = 9;

    /** Draws below the table and gives the last row of the chart. */
    int draw(Page page, PaperText text) {
        page.row();
        XSSFRow head = page.row();
        page.text(head, LeafTable.NAME, title, Look.HEAD);
        page.text(head, LeafTable.POINTS, text.say("paper.chart-points"), Look.HEAD);
        page.text(head, LeafTable.LOST, text.say("paper.chart-lost"), Look.HEAD);
        int first = page.nextRow();
        for (int row : rows) {
            XSSFRow link = page.row();
            page.text(
                    link,
                    LeafTable.NAME,
                    page.sheet().getRow(row).getCell(LeafTable.NAME).getStringCellValue(),
                    Look.TEXT);
            page.formula(link, LeafTable.POINTS, Page.address(row, LeafTable.POINTS), Look.POINTS);
            page.formula(link, LeafTable.LOST, Page.address(row, LeafTable.LOST), Look.POINTS);
        }
        int last = page.nextRow() - 1;
        page.heighten(first - 1, last);
        int top = page.nextRow() + 1;
        int bottom = top + HEAD + 2 * rows.size();
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, LeafTable.NAME, top, LAST, bottom);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(50);
        series(page, bars, first, last, LeafTable.POINTS, text.say("paper.chart-points"), EARNED);
        series(page, bars, first, last, LeafTable.LOST, text.say("paper.chart-lost"), LOST);
        chart.plot(bars);
        return bottom;
    }

    private static void series(
            Page page, XDDFBarChartData bars, int first, int last, int column, String name, String fill) {
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        page.sheet(), new CellRangeAddress(first, last, LeafTable.NAME, LeafTable.NAME)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        page.sheet(), new CellRangeAddress(first, last, column, column)));
        series.setTitle(name, null);
        series.setFillProperties(
                new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(fill))));
    }
}
