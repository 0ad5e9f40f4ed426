package vn.parindex.indicator;

import java.util.Optional;
import vn.parindex.unit.UnitLevel;

/**
 * Dossiers received, settled and left (cân đối hồ sơ): what came in was settled or is still being settled.
 *
 * <p>What was left from the period before may be among those received or not, so more settled and left than received is
 * no fault; fewer is one.
 *
 * @param level only in reports of this level
 */
public record DossierBalance(IndicatorId received, IndicatorId settled, IndicatorId left, Optional<UnitLevel> level) {}
