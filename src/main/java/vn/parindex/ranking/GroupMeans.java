package vn.parindex.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.points.Percent;

/**
 * Mean index of the units ranked together (chỉ số trung bình của nhóm), each unit counting the same.
 *
 * @param index of the units that are ranked
 * @param domains by the id of the ordinary domain, of those ranked units to which it applies
 * @param highest the highest index among those units, by the same id
 */
public record GroupMeans(Percent index, Map<String, Percent> domains, Map<String, Percent> highest) {

    public GroupMeans {
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
        highest = Collections.unmodifiableMap(new LinkedHashMap<>(highest));
    }
}
