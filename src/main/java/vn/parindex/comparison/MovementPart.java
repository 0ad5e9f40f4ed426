package vn.parindex.comparison;

import vn.parindex.points.Points;

/** Points that moved by one cause (phần điểm thay đổi theo nguyên nhân); never zero. */
public record MovementPart(MovementCause cause, Points points) {}
