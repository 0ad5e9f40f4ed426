package vn.parindex.province;

/**
 * A fault put into the figures on purpose.
 *
 * @param unit the unit it stands in
 * @param where the indicators or leaves it concerns
 * @param what in words, for the README
 */
record PlantedFault(String unit, String where, String what) {}
