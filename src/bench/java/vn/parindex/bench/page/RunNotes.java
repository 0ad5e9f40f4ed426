package vn.parindex.bench.page;

/**
 * What has to stand beside the figures of a run (ghi chú lần đo).
 *
 * @param isShort whether the settings are too small to be quoted
 * @param indicators a unit
 */
record RunNotes(
        Machine machine,
        String command,
        String date,
        String versions,
        String settings,
        boolean isShort,
        int unitsCompared,
        int indicators) {}
