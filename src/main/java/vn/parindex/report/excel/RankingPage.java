package vn.parindex.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.UnrankedUnit;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.UnitScore;

/** The ranking of all units (trang xếp hạng), with a chart for each group that has more than one. */
final class RankingPage {

    private static final int GROUP = 0;
    private static final int RANK = 1;
    static final int UNIT = 2;
    private static final int POINTS = 3;
    private static final int APPLICABLE = 4;
    static final int INDEX = 5;
    private static final int BAND = 6;
    private static final int LOW = 7;
    private static final int HIGH = 8;
    private static final int BEST = 9;
    private static final int WORST = 10;
    private static final int NEXT_RANK = 11;
    private static final int NEXT_CLASS = 12;
    private static final int NOTE = 13;
    private static final int DOMAINS = 14;
    /** So many units come out on one page together with their chart. */
    private static final int ON_ONE_SHEET = 20;

    private final AssessmentResult result;
    private final PaperText text;
    private final Page page;
    private final List<Domain> domains;

    RankingPage(AssessmentResult result, PaperText text, Page page) {
        this.result = result;
        this.text = text;
        this.page = page;
        this.domains = result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .toList();
    }

    void write() {
        page.head(columns());
        int first = page.nextRow();
        List<RankChart> charts = new ArrayList<>();
        for (RankedGroup group : result.groups()) {
            int from = page.nextRow();
            group.places().forEach(place -> row(group, place));
            if (group.ranked().size() > 1) {
                charts.add(new RankChart(
                        text.say("paper.chart", text.peers(group.peers())),
                        from,
                        from + group.ranked().size() - 1));
            }
        }
        int last = page.nextRow() - 1;
        Colours.bars(page.sheet(), new CellRangeAddress(first, last, INDEX, INDEX));
        Colours.scale(page.sheet(), new CellRangeAddress(first, last, DOMAINS, DOMAINS + domains.size() - 1));
        page.finish(UNIT + 1, true);
        below();
        if (last - first < ON_ONE_SHEET) {
            page.sheet().getPrintSetup().setFitHeight((short) 1);
        }
        int top = page.nextRow() + 1;
        for (RankChart chart : charts) {
            top = chart.draw(page.sheet(), text, top);
        }
    }

    /** What the short names stand for, and that some numbers are rounded. */
    private void below() {
        boolean rounded = result.units().stream()
                .anyMatch(unit -> !Page.isWritable(
                        result.basis().points(unit.ranked().score()).value()));
        if (rounded) {
            page.text(page.row(), UNIT, text.say("paper.rounded-some"), Look.SUBTITLE);
        }
        for (Domain domain : domains) {
            page.text(
                    page.row(),
                    UNIT,
                    text.say("paper.input", text.say("paper.domain-short", domain.id()), domain.name()),
                    Look.SUBTITLE);
        }
    }

    private List<Page.Column> columns() {
        List<Page.Column> columns = new ArrayList<>(List.of(
                column("group", 26),
                column("rank", 7),
                column("unit", 36),
                column("points", 9),
                column("applicable", 9),
                column("index", 10),
                column("class", 19),
                column("index-low", 10),
                column("index-high", 10),
                column("rank-best", 7),
                column("rank-worst", 7),
                column("next-rank", 9),
                column("next-class", 9),
                column("note", 27)));
        domains.forEach(domain -> columns.add(new Page.Column(text.say("paper.domain-short", domain.id()), 9)));
        return columns;
    }

    private Page.Column column(String name, int width) {
        return new Page.Column(text.say("paper.column." + name), width);
    }

    private void row(RankedGroup group, RankedPlace place) {
        RankedUnit ranked = place.unit();
        UnitScore score = ranked.score();
        XSSFRow row = page.row(Look.TEXT);
        page.text(row, GROUP, text.peers(group.peers()), Look.TEXT);
        rank(row, RANK, ranked.rank());
        page.text(row, UNIT, score.sheet().unit().name(), Look.TEXT);
        page.number(row, POINTS, result.basis().points(score).value(), Look.POINTS);
        page.number(row, APPLICABLE, result.basis().applicableMax(score).value(), Look.POINTS);
        ranked.index()
                .ifPresent(index -> page.digits(
                        page.formula(
                                row,
                                INDEX,
                                Page.address(row.getRowNum(), POINTS) + "/" + Page.address(row.getRowNum(), APPLICABLE),
                                index.share(),
                                Look.SHARE),
                        Look.SHARE,
                        ranked.indexDigits()));
        page.text(row, BAND, text.band(ranked, result.basis()), Look.CENTRED);
        share(row, LOW, place.doubt().indexLow(), ranked.indexDigits());
        share(row, HIGH, place.doubt().indexHigh(), ranked.indexDigits());
        rank(row, BEST, place.doubt().rankBest());
        rank(row, WORST, place.doubt().rankWorst());
        page.number(row, NEXT_RANK, place.toNextRank().map(gap -> gap.points().value()), Look.POINTS);
        page.number(row, NEXT_CLASS, place.toNextBand().map(gap -> gap.points().value()), Look.POINTS);
        page.text(row, NOTE, String.join(" ", notes(group, place)), Look.TEXT);
        for (int i = 0; i < domains.size(); i++) {
            String id = domains.get(i).id();
            share(
                    row,
                    DOMAINS + i,
                    score.domains().stream()
                            .filter(one -> one.domain().id().equals(id))
                            .findFirst()
                            .flatMap(result.basis()::index),
                    ranked.digitsOf(id));
        }
    }

    private void rank(XSSFRow row, int column, Optional<Integer> rank) {
        page.text(row, column, "", Look.CENTRED);
        rank.ifPresent(value -> row.getCell(column).setCellValue(value));
    }

    private void share(XSSFRow row, int column, Optional<Percent> index, int digits) {
        page.digits(page.number(row, column, index.map(Percent::share), Look.SHARE), Look.SHARE, digits);
    }

    private List<String> notes(RankedGroup group, RankedPlace place) {
        List<String> notes = new ArrayList<>();
        group.unranked().stream()
                .filter(one -> one.unit().score() == place.unit().score())
                .map(UnrankedUnit::reason)
                .forEach(reason -> notes.add(text.say("report.rank.reason-" + reason.code())));
        if (place.unit().band().isEmpty()
                && result.basis().isProvisional(place.unit().score())) {
            notes.add(text.say("paper.provisional"));
        }
        if (place.toNextRank().filter(gap -> !gap.enough()).isPresent()
                || place.toNextBand().filter(gap -> !gap.enough()).isPresent()) {
            notes.add(text.say("paper.gap-more"));
        }
        return notes;
    }
}
