package vn.parindex.checks;

import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Problem;

/** Question whether the figures of a fact sheet can be believed (kiểm tra số liệu): looks, reports, changes nothing. */
public interface FactCheck {

    List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue);
}
