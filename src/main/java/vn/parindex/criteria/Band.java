package vn.parindex.criteria;

import java.util.Optional;

/**
 * Band of the classification (mức xếp loại): from the bound upwards, the bound inside unless written {@code above}.
 *
 * @param bound none for the lowest band, which takes the rest
 */
public record Band(String name, Optional<Bound> bound, boolean inclusive) {}
