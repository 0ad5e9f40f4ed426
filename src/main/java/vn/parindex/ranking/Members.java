package vn.parindex.ranking;

import vn.parindex.unit.UnitId;

/** The units of one group by their numbers in the run (các đơn vị của một nhóm), in the order of their ids. */
record Members(Contenders contenders, int[] units) {

    int count() {
        return units.length;
    }

    int unit(int member) {
        return units[member];
    }

    UnitId id(int member) {
        return contenders.id(units[member]);
    }
}
