package vn.parindex.opinion;

import java.util.List;
import java.util.Optional;

/** A unit as the second opinion sees it. */
record NaiveUnit(
        Exact points,
        Exact bonus,
        Exact penalty,
        Exact applicableMax,
        Exact lowest,
        Exact highest,
        Optional<Exact> claimed,
        Optional<Exact> appraised,
        Exact atRisk,
        Exact computable,
        List<Exact> domainPoints,
        List<NaiveLeaf> leaves) {}
